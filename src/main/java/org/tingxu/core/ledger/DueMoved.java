package org.tingxu.core.ledger;

import java.time.LocalDateTime;

/**
 * Another calendar has moved a due date, or made it firm.
 *
 * @param before the due date until now
 * @param due    the due date from now on; the same when it is provisional no more
 */
public record DueMoved(EntryId entry, LocalDateTime at, LocalDateTime before, LocalDateTime due, Counted counted)
        implements LedgerEvent {
    Due asDue() {
        return Due.of(due, counted);
    }

    /** The entry as this leaves it. */
    public Entry next(Entry b) {
        return b.due(asDue());
    }
}
