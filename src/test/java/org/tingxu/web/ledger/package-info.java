/** Tests of what the routes of all ledgers share. */
@NullMarked
package org.tingxu.web.ledger;

import org.jspecify.annotations.NullMarked;
