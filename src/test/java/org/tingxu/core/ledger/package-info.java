/** What all ledgers share. */
@NullMarked
package org.tingxu.core.ledger;

import org.jspecify.annotations.NullMarked;
