/** What the routes of all ledgers share: looking entries up, telling their course, exporting them, ordering. */
@NullMarked
package org.tingxu.web.ledger;

import org.jspecify.annotations.NullMarked;
