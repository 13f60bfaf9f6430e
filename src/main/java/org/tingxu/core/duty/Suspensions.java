package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.WorkingCalendar;

/** The suspensions of a matter, one after the other. */
final class Suspensions {
    private static final Optional<ClockFault> NONE = Optional.empty();

    private final MatterKind kind;
    private final WorkingCalendar calendar;
    private final List<Pause> over = new ArrayList<>();
    private Optional<ClockFact.Suspended> open = Optional.empty();

    Suspensions(MatterKind kind, WorkingCalendar calendar) {
        this.kind = kind;
        this.calendar = calendar;
    }

    Optional<ClockFault> suspend(ClockFact.Suspended fact) {
        if (fact.cause().isEmpty()) {
            return Optional.of(new ClockFault.SuspensionWithoutCause());
        }
        if (!fact.cause().get().fits(kind)) {
            return Optional.of(new ClockFault.CauseUnlikeKind(fact.cause().get(), kind));
        }
        if (fact.toldDays() < 1 || fact.toldDays() > Statute.DAYS_MAX) {
            return Optional.of(new ClockFault.SuspensionNotTold(fact.toldDays()));
        }
        if (open.isPresent()) {
            return Optional.of(new ClockFault.SuspensionsOverlap(open.get().at(), fact.at()));
        }
        open = Optional.of(fact);
        return NONE;
    }

    Optional<ClockFault> resume(ClockFact.Resumed fact) {
        if (open.isEmpty()) {
            return Optional.of(new ClockFault.NotSuspended(fact.at()));
        }
        end(calendar.dayOfAct(fact.at()).on());
        return NONE;
    }

    /** Ends the one that is open, if any; this day is counted again. */
    void end(LocalDate until) {
        open.ifPresent(fact -> {
            Pause told = told(fact);
            LocalDate end = bounded(told.cause(), told.from(), until);
            if (end.isAfter(told.from())) {
                over.add(new Pause(told.from(), end, told.cause()));
            }
        });
        open = Optional.empty();
    }

    /** A suspension as it was told to the applicant. */
    private Pause told(ClockFact.Suspended fact) {
        LocalDate from = calendar.dayOfAct(fact.at()).on();
        SuspensionCause cause = fact.cause().orElseThrow();
        return new Pause(from, bounded(cause, from, daysOn(from, fact.toldDays())), cause);
    }

    /** A third party's time ends by itself. */
    private LocalDate bounded(SuspensionCause cause, LocalDate from, LocalDate until) {
        LocalDate last = daysOn(from, SuspensionCause.THIRD_PARTY_DAYS);
        return cause == SuspensionCause.THIRD_PARTY && last.isBefore(until) ? last : until;
    }

    private LocalDate daysOn(LocalDate from, int days) {
        return calendar.after(calendar.firstWorking(from).on(), days).on();
    }

    /** The one that is not over, as it was told. */
    Optional<Pause> standing() {
        return open.map(this::told);
    }

    /** All in order, with the expected end of one that is not over. */
    List<Pause> pauses() {
        List<Pause> all = new ArrayList<>(over);
        standing().ifPresent(all::add);
        return all;
    }
}
