/** The hall's ledgers (台账): what is opened once, kept in sight until it is settled, and found again. */
@NullMarked
package org.tingxu.core.ledger;

import org.jspecify.annotations.NullMarked;
