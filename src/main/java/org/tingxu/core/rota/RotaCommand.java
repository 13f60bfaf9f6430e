package org.tingxu.core.rota;

import java.time.LocalDate;
import java.util.List;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** Orders about the rota. */
public sealed interface RotaCommand extends LedgerCommand {
    /**
     * Sets the seats of a whole week.
     *
     * @param monday its first day
     */
    record PutWeek(ClerkId by, LocalDate monday, List<Seat> seats) implements RotaCommand {
        public PutWeek {
            seats = List.copyOf(seats);
        }
    }

    /** 调班: asks another to change seats within a week; {@code mine} is of who asks, {@code theirs} of who is asked. */
    record AskSwap(ClerkId by, Seat mine, Seat theirs) implements RotaCommand {}

    record AnswerSwap(ClerkId by, EntryId entry, boolean agreed) implements RotaCommand {}

    /** The day came and nobody had answered. */
    record LapseSwap(EntryId entry) implements RotaCommand {}
}
