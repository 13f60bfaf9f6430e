package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;

/** What happens to a matter before its clock runs: receipt, correction, acceptance. */
final class Opening {
    private static final Optional<ClockFault> NONE = Optional.empty();

    private final MatterKind kind;
    private final WorkingCalendar calendar;
    private final Predicate<ClockFact> judged;

    private Optional<LocalDateTime> received = Optional.empty();
    private Optional<LocalDateTime> askedAt = Optional.empty();
    private Optional<LocalDateTime> completed = Optional.empty();
    private Optional<LocalDateTime> accepted = Optional.empty();

    /** Facts that are not {@code judged} were in time by the calendar of their day. */
    Opening(MatterKind kind, WorkingCalendar calendar, Predicate<ClockFact> judged) {
        this.kind = kind;
        this.calendar = calendar;
        this.judged = judged;
    }

    Optional<ClockFault> receive(ClockFact.Received fact) {
        if (at().isPresent()) {
            return Optional.of(new ClockFault.ReceivedTwice(at().get()));
        }
        received = Optional.of(fact.at());
        return NONE;
    }

    Optional<ClockFault> ask(ClockFact.CorrectionAsked fact) {
        if (at().isEmpty()) {
            return Optional.of(new ClockFault.NotReceived());
        }
        if (accepted.isPresent()) {
            return Optional.of(new ClockFault.CorrectionAfterAcceptance(accepted.get()));
        }
        LocalDate due = noticeDue().on();
        LocalDate asked = fact.at().toLocalDate();
        if (judged.test(fact) && askedAt.isEmpty() && asked.isAfter(due)) {
            return Optional.of(new ClockFault.CorrectionLate(asked, due));
        }
        askedAt = askedAt.or(() -> Optional.of(fact.at()));
        return NONE;
    }

    Optional<ClockFault> complete(ClockFact.Completed fact) {
        if (accepted.isPresent() && kind != MatterKind.SUPPLEMENTED) {
            return Optional.of(new ClockFault.CorrectionAfterAcceptance(accepted.get()));
        }
        boolean first = kind == MatterKind.SUPPLEMENTED && completed.isEmpty();
        if (askedAt.isEmpty() && !first) {
            return Optional.of(new ClockFault.NothingAsked(fact.at()));
        }
        completed = Optional.of(fact.at());
        askedAt = Optional.empty();
        return NONE;
    }

    Optional<ClockFault> accept(ClockFact.Accepted fact) {
        if (accepted.isPresent()) {
            return Optional.of(new ClockFault.AcceptedTwice(accepted.get()));
        }
        accepted = Optional.of(fact.at());
        if (kind != MatterKind.SUPPLEMENTED) {
            askedAt = Optional.empty();
        }
        return NONE;
    }

    /** 不予受理: of what was neither accepted nor left without an answer for too long. */
    Optional<ClockFault> giveBack(ClockFact.Returned fact) {
        if (at().isEmpty()) {
            return Optional.of(new ClockFault.NotReceived());
        }
        if (accepted.isPresent()) {
            return Optional.of(new ClockFault.ReturnAfterAcceptance(accepted.get()));
        }
        LocalDate due = noticeDue().on();
        LocalDate on = fact.at().toLocalDate();
        return judged.test(fact) && !awaitsMaterials() && on.isAfter(due)
                ? Optional.of(new ClockFault.ReturnLate(on, due))
                : NONE;
    }

    /** A fault when the count has not begun at the time of the fact. */
    Optional<ClockFault> begunBy(ClockFact fact) {
        boolean runs = switch (kind.countFrom()) {
            case COMPLETE -> !awaitsMaterials();
            case ACCEPTANCE -> accepted.isPresent() || silentAt(fact);
        };
        return runs && at().isPresent() ? NONE : Optional.of(new ClockFault.BeforeAcceptance(fact.at()));
    }

    /** Was it accepted by silence when this happened? */
    private boolean silentAt(ClockFact fact) {
        return at().isPresent()
                && askedAt.isEmpty()
                && (!judged.test(fact)
                        || fact.at().toLocalDate().isAfter(noticeDue().on()));
    }

    /** When all that is known to be needed had come. */
    Optional<LocalDateTime> at() {
        return completed.or(() -> received).or(() -> accepted);
    }

    LocalDate day() {
        return calendar.dayOfAct(at().orElseThrow()).on();
    }

    /** The last day on which a correction may be asked for. */
    DueDate noticeDue() {
        return calendar.after(day(), kind.noticeDays());
    }

    boolean awaitsMaterials() {
        return askedAt.isPresent() || (kind == MatterKind.SUPPLEMENTED && completed.isEmpty());
    }

    /** Since when the applicant has to bring something. */
    LocalDate awaitsSince() {
        return askedAt.or(this::at).orElseThrow().toLocalDate();
    }

    Optional<LocalDateTime> accepted() {
        return accepted;
    }

    /** Received, and neither accepted nor waiting for the applicant. */
    boolean offered() {
        return kind.countFrom() == MatterKind.CountFrom.ACCEPTANCE && accepted.isEmpty();
    }
}
