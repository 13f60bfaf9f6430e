package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyState;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;

/**
 * What the rules of a ledger may look at. They change nothing.
 *
 * @param now the hall's local time
 */
public record Scene(
        Ledgers ledgers, DutyState duties, HallPlan plan, WorkingCalendar calendar, LocalDateTime now, Floor floor) {
    /** The hall's windows and numbers at this moment. */
    public interface Floor {
        /** Who is signed in at a window. */
        Optional<ClerkId> clerkAt(WindowNo window);

        /** Who serves a number now. */
        Optional<ClerkId> serving(TicketNo ticket);

        /** Who was asked first by the holder of a number: served it first today. */
        Optional<ClerkId> firstClerk(TicketNo ticket);

        /** Who has served a number today, or has it in hand. */
        Set<ClerkId> served(TicketNo ticket);

        /** People who wait and could be called by a window. */
        int waitingFor(WindowNo window);
    }
}
