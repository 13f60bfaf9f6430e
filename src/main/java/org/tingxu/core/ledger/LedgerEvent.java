package org.tingxu.core.ledger;

import java.time.LocalDateTime;

/** Something that happened to one entry of a ledger: a record of plain values that names no person other than staff. */
public interface LedgerEvent {
    EntryId entry();

    /** Local time of the hall. */
    LocalDateTime at();
}
