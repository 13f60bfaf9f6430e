package org.tingxu.core.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.Span;
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
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Until the last second of so many working days after an act. */
    public Due due(LocalDateTime act, int workingDays) {
        return due(calendar.dayOfAct(act).on(), workingDays, DayEnd.LAST_SECOND);
    }

    /** So many working days after a day. */
    public Due due(LocalDate from, int workingDays, DayEnd end) {
        DueDate last = calendar.after(from, workingDays);
        return Due.of(on(last.on(), end), new Counted(from, workingDays, end, last.provisional()));
    }

    private LocalDateTime on(LocalDate day, DayEnd end) {
        return switch (end) {
            case LAST_SECOND -> day.atTime(LAST_SECOND);
            case CLOSING -> {
                List<Span> hours = calendar.hoursOn(day);
                Optional<LocalTime> closing =
                        hours.isEmpty() ? Optional.empty() : hours.getLast().end();
                yield day.atTime(closing.orElse(LocalTime.MAX));
            }
        };
    }

    Due recounted(Counted counted) {
        return due(counted.from(), counted.days(), counted.end());
    }

    /** Would the calendar in force count the entry's due date to another moment, or make it firm? */
    public boolean miscounted(Entry entry) {
        return entry.counted()
                .map(this::recounted)
                .filter(d -> !new Due(entry.due().orElseThrow(), entry.counted()).equals(d))
                .isPresent();
    }

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
