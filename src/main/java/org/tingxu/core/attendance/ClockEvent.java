package org.tingxu.core.attendance;

import java.time.LocalDateTime;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What a clerk told the clock. */
public sealed interface ClockEvent extends LedgerEvent {
    record ClockedIn(EntryId entry, LocalDateTime at, ClerkId by) implements ClockEvent {}

    /**
     * The clerk went.
     *
     * @param forgotten found open on a later day; nobody knows when the clerk went
     */
    record ClockedOut(EntryId entry, LocalDateTime at, boolean forgotten) implements ClockEvent {}
}
