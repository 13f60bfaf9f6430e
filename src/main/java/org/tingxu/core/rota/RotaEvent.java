package org.tingxu.core.rota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What happened to the rota. */
public sealed interface RotaEvent extends LedgerEvent {
    record WeekPut(EntryId entry, LocalDateTime at, ClerkId by, LocalDate monday, List<Seat> seats)
            implements RotaEvent {
        public WeekPut {
            seats = List.copyOf(seats);
        }
    }

    /** A week is over for good. */
    record WeekClosed(EntryId entry, LocalDateTime at) implements RotaEvent {}

    /**
     * Two clerks changed seats; both as they were before.
     *
     * @param swap the request
     */
    record SeatsSwapped(EntryId entry, LocalDateTime at, EntryId swap, Seat first, Seat second) implements RotaEvent {}

    record SwapAsked(EntryId entry, LocalDateTime at, Seat mine, Seat theirs) implements RotaEvent {}

    record SwapAnswered(EntryId entry, LocalDateTime at, ClerkId by, boolean agreed) implements RotaEvent {}

    record SwapLapsed(EntryId entry, LocalDateTime at) implements RotaEvent {}
}
