package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.core.calendar.WorkingCalendar;

/** What the facts of one matter amount to, taken in one by one, in order. */
final class Course {
    /** Facts of one matter that are taken in at most. */
    static final int FACTS_MAX = 1000;

    /** A moment outside of these years is a slip of the pen or of a clock. */
    static final int YEAR_MIN = 1990;

    static final int YEAR_MAX = 2199;

    private static final Optional<ClockFault> NONE = Optional.empty();

    private final Terms terms;
    private final Opening opening;
    private final Suspensions suspensions;
    private final StepBook steps;
    private final UnitBook units;
    private final List<ClockFact.Extended> extensionsHere = new ArrayList<>();
    private final List<ClockFact.Extended> extensionsAbove = new ArrayList<>();
    private Optional<ClockFact.PassedUp> passedUp = Optional.empty();
    private Optional<LocalDateTime> answeredAbove = Optional.empty();
    private Optional<ClockFact.Returned> returned = Optional.empty();
    private Optional<ClockFact.Decided> decided = Optional.empty();
    private Optional<ClockFact.Withdrawn> withdrawn = Optional.empty();
    private Optional<LocalDate> delivered = Optional.empty();

    /** Facts that are not {@code judged} were in time by the calendar of their day. */
    Course(Terms terms, WorkingCalendar calendar, Predicate<ClockFact> judged) {
        this.terms = terms;
        this.opening = new Opening(terms.kind(), calendar, judged);
        this.suspensions = new Suspensions(terms.kind(), calendar);
        this.steps = new StepBook(terms);
        this.units = new UnitBook(terms);
    }

    /** Takes the facts in; what cannot be so ends it. */
    Optional<ClockFault> take(List<ClockFact> facts) {
        if (facts.size() > FACTS_MAX) {
            return Optional.of(new ClockFault.TooManyFacts(FACTS_MAX));
        }
        for (ClockFact fact : FactOrder.of(facts)) {
            Optional<ClockFault> fault =
                    outOfRange(fact).or(() -> closedBefore(fact)).or(() -> take(fact));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return opening.at().isEmpty() ? Optional.of(new ClockFault.NotReceived()) : NONE;
    }

    private static Optional<ClockFault> outOfRange(ClockFact fact) {
        int year = fact.at().getYear();
        return year < YEAR_MIN || year > YEAR_MAX ? Optional.of(new ClockFault.DateOutOfRange(fact.at())) : NONE;
    }

    private Optional<ClockFault> closedBefore(ClockFact fact) {
        return fact instanceof ClockFact.Delivered ? NONE : closedAt().map(ClockFault.AlreadyClosed::new);
    }

    private Optional<ClockFault> take(ClockFact fact) {
        return switch (fact) {
            case ClockFact.Received f -> opening.receive(f);
            case ClockFact.CorrectionAsked f -> opening.ask(f);
            case ClockFact.Completed f -> opening.complete(f);
            case ClockFact.Accepted f -> opening.accept(f);
            case ClockFact.Suspended f -> opening.begunBy(f).or(() -> suspensions.suspend(f));
            case ClockFact.Resumed f -> opening.begunBy(f).or(() -> suspensions.resume(f));
            case ClockFact.Extended f -> opening.begunBy(f).or(() -> extend(f));
            case ClockFact.StepDone f -> opening.begunBy(f).or(() -> steps.finish(f));
            case ClockFact.StepBegun f -> opening.begunBy(f).or(() -> steps.begin(f));
            case ClockFact.UnitsAsked f -> opening.begunBy(f).or(() -> units.ask(f));
            case ClockFact.UnitAnswered f -> units.answer(f);
            case ClockFact.AnsweredAbove f -> answerAbove(f);
            case ClockFact.Returned f -> opening.giveBack(f).or(() -> giveBack(f));
            case ClockFact.PassedUp f -> opening.begunBy(f).or(() -> passUp(f));
            case ClockFact.Decided f -> opening.begunBy(f).or(() -> decide(f));
            case ClockFact.Delivered f -> deliver(f);
            case ClockFact.Withdrawn f -> withdraw(f);
        };
    }

    private Optional<ClockFault> extend(ClockFact.Extended fact) {
        if (fact.approval().isEmpty()) {
            return Optional.of(new ClockFault.ExtensionNotApproved());
        }
        if (fact.reason().isBlank()) {
            return Optional.of(new ClockFault.ExtensionWithoutReason());
        }
        List<ClockFact.Extended> extensions = passedUp.isPresent() ? extensionsAbove : extensionsHere;
        if (fact.days() < 1) {
            return Optional.of(new ClockFault.ExtensionWithoutDays(fact.days()));
        }
        int all = extensionDays(extensions) + Math.min(fact.days(), Statute.DAYS_MAX + 1);
        int allowed = limitInForce().statute().extensionDays();
        if (all > allowed) {
            return Optional.of(new ClockFault.ExtensionTooLong(all, allowed));
        }
        extensions.add(fact);
        return NONE;
    }

    private Optional<ClockFault> passUp(ClockFact.PassedUp fact) {
        if (terms.kind() != MatterKind.REPORTED_UP) {
            return Optional.of(new ClockFault.NotReportedUp(terms.kind()));
        }
        if (passedUp.isPresent()) {
            return Optional.of(new ClockFault.PassedUpTwice(passedUp.get().at()));
        }
        suspensions.end(fact.at().toLocalDate());
        passedUp = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> answerAbove(ClockFact.AnsweredAbove fact) {
        if (passedUp.isEmpty()) {
            return Optional.of(new ClockFault.NotPassedUp());
        }
        if (answeredAbove.isPresent()) {
            return Optional.of(new ClockFault.AnsweredAboveTwice(answeredAbove.get()));
        }
        answeredAbove = Optional.of(fact.at());
        return NONE;
    }

    private Optional<ClockFault> giveBack(ClockFact.Returned fact) {
        returned = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> decide(ClockFact.Decided fact) {
        suspensions.end(fact.at().toLocalDate());
        decided = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> withdraw(ClockFact.Withdrawn fact) {
        suspensions.end(fact.at().toLocalDate());
        withdrawn = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> deliver(ClockFact.Delivered fact) {
        if (decided.isEmpty() || !decided.get().certificate() || delivered.isPresent()) {
            return Optional.of(new ClockFault.NothingToDeliver(fact.at()));
        }
        delivered = Optional.of(fact.at().toLocalDate());
        return NONE;
    }

    Opening opening() {
        return opening;
    }

    Suspensions suspensions() {
        return suspensions;
    }

    StepBook steps() {
        return steps;
    }

    UnitBook units() {
        return units;
    }

    Optional<LocalDate> returnedOn() {
        return returned.map(f -> f.at().toLocalDate());
    }

    Optional<LocalDateTime> closedAt() {
        return decided.map(ClockFact.Decided::at)
                .or(() -> withdrawn.map(ClockFact.Withdrawn::at))
                .or(() -> returned.map(ClockFact.Returned::at));
    }

    Optional<ClockFact.Decided> decided() {
        return decided;
    }

    Optional<LocalDate> delivered() {
        return delivered;
    }

    Optional<LocalDateTime> passedUpAt() {
        return passedUp.map(ClockFact.PassedUp::at);
    }

    /** The limit here, or above once it is passed up. */
    Limit limitInForce() {
        return passedUp.isPresent() ? terms.limitAbove() : terms.here();
    }

    List<ClockFact.Extended> extensionsHere() {
        return List.copyOf(extensionsHere);
    }

    List<ClockFact.Extended> extensionsAbove() {
        return List.copyOf(extensionsAbove);
    }

    static int extensionDays(List<ClockFact.Extended> extensions) {
        return extensions.stream().mapToInt(ClockFact.Extended::days).sum();
    }
}
