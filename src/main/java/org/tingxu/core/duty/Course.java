package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.core.calendar.DueDate;
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
    private final WorkingCalendar calendar;
    private final Predicate<ClockFact> judged;

    private Optional<LocalDateTime> received = Optional.empty();
    private Optional<LocalDateTime> askedAt = Optional.empty();
    private Optional<LocalDateTime> completed = Optional.empty();
    private Optional<LocalDateTime> accepted = Optional.empty();
    private Optional<ClockFact.Suspended> standing = Optional.empty();
    private Optional<ClockFact.PassedUp> passedUp = Optional.empty();
    private Optional<ClockFact.Decided> decided = Optional.empty();
    private Optional<ClockFact.Withdrawn> withdrawn = Optional.empty();
    private Optional<LocalDate> delivered = Optional.empty();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<ClockFact.Extended> extensionsHere = new ArrayList<>();
    private final List<ClockFact.Extended> extensionsAbove = new ArrayList<>();
    private final Map<String, LocalDate> stepsDone = new LinkedHashMap<>();

    /** @param judged the facts that may come too late; others were in time by the calendar of their day */
    Course(Terms terms, WorkingCalendar calendar, Predicate<ClockFact> judged) {
        this.terms = terms;
        this.calendar = calendar;
        this.judged = judged;
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
        return opened().isEmpty() ? Optional.of(new ClockFault.NotReceived()) : Optional.empty();
    }

    private static Optional<ClockFault> outOfRange(ClockFact fact) {
        int year = fact.at().getYear();
        return year < YEAR_MIN || year > YEAR_MAX ? no(new ClockFault.DateOutOfRange(fact.at())) : NONE;
    }

    private Optional<ClockFault> closedBefore(ClockFact fact) {
        return fact instanceof ClockFact.Delivered
                ? Optional.empty()
                : closedAt().map(ClockFault.AlreadyClosed::new);
    }

    private Optional<ClockFault> take(ClockFact fact) {
        return switch (fact) {
            case ClockFact.Received f -> receive(f);
            case ClockFact.CorrectionAsked f -> ask(f);
            case ClockFact.Completed f -> complete(f);
            case ClockFact.Accepted f -> accept(f);
            case ClockFact.Suspended f -> begun(f).or(() -> suspend(f));
            case ClockFact.Resumed f -> begun(f).or(() -> resume(f));
            case ClockFact.Extended f -> begun(f).or(() -> extend(f));
            case ClockFact.StepDone f -> begun(f).or(() -> finishStep(f));
            case ClockFact.PassedUp f -> begun(f).or(() -> passUp(f));
            case ClockFact.Decided f -> begun(f).or(() -> decide(f));
            case ClockFact.Delivered f -> deliver(f);
            case ClockFact.Withdrawn f -> withdraw(f);
        };
    }

    private static Optional<ClockFault> no(ClockFault fault) {
        return Optional.of(fault);
    }

    // Before the clock runs.

    private Optional<ClockFault> receive(ClockFact.Received fact) {
        if (opened().isPresent()) {
            return no(new ClockFault.ReceivedTwice(opened().get()));
        }
        received = Optional.of(fact.at());
        return NONE;
    }

    private Optional<ClockFault> ask(ClockFact.CorrectionAsked fact) {
        if (opened().isEmpty()) {
            return no(new ClockFault.NotReceived());
        }
        if (accepted.isPresent()) {
            return no(new ClockFault.CorrectionAfterAcceptance(accepted.get()));
        }
        LocalDate due = noticeDue().on();
        LocalDate asked = fact.at().toLocalDate();
        if (judged.test(fact) && askedAt.isEmpty() && asked.isAfter(due)) {
            return no(new ClockFault.CorrectionLate(asked, due));
        }
        askedAt = askedAt.or(() -> Optional.of(fact.at()));
        return NONE;
    }

    private Optional<ClockFault> complete(ClockFact.Completed fact) {
        if (accepted.isPresent() && terms.kind() != MatterKind.SUPPLEMENTED) {
            return no(new ClockFault.CorrectionAfterAcceptance(accepted.get()));
        }
        boolean first = terms.kind() == MatterKind.SUPPLEMENTED && completed.isEmpty();
        if (askedAt.isEmpty() && !first) {
            return no(new ClockFault.NothingAsked(fact.at()));
        }
        completed = Optional.of(fact.at());
        askedAt = Optional.empty();
        return NONE;
    }

    private Optional<ClockFault> accept(ClockFact.Accepted fact) {
        if (accepted.isPresent()) {
            return no(new ClockFault.AcceptedTwice(accepted.get()));
        }
        accepted = Optional.of(fact.at());
        if (terms.kind() != MatterKind.SUPPLEMENTED) {
            askedAt = Optional.empty();
        }
        return NONE;
    }

    // While the clock runs.

    /** A fault when the count has not begun at the time of the fact. */
    private Optional<ClockFault> begun(ClockFact fact) {
        boolean runs = switch (terms.kind().countFrom()) {
            case COMPLETE -> !awaitsMaterials();
            case ACCEPTANCE -> accepted.isPresent() || silentAt(fact);
        };
        return runs && opened().isPresent() ? NONE : no(new ClockFault.BeforeAcceptance(fact.at()));
    }

    /** Was it accepted by silence when this happened? */
    private boolean silentAt(ClockFact fact) {
        return opened().isPresent()
                && askedAt.isEmpty()
                && (!judged.test(fact)
                        || fact.at().toLocalDate().isAfter(noticeDue().on()));
    }

    private Optional<ClockFault> suspend(ClockFact.Suspended fact) {
        if (fact.cause().isEmpty()) {
            return no(new ClockFault.SuspensionWithoutCause());
        }
        if (!fact.cause().get().fits(terms.kind())) {
            return no(new ClockFault.CauseUnlikeKind(fact.cause().get(), terms.kind()));
        }
        if (fact.toldDays() < 1 || fact.toldDays() > Statute.DAYS_MAX) {
            return no(new ClockFault.SuspensionNotTold(fact.toldDays()));
        }
        if (standing.isPresent()) {
            return no(new ClockFault.SuspensionsOverlap(standing.get().at(), fact.at()));
        }
        standing = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> resume(ClockFact.Resumed fact) {
        if (standing.isEmpty()) {
            return no(new ClockFault.NotSuspended(fact.at()));
        }
        endPause(calendar.dayOfAct(fact.at()).on());
        return NONE;
    }

    private void endPause(LocalDate until) {
        standing.ifPresent(s -> {
            Pause pause = expected(s);
            boolean bounded =
                    pause.cause() == SuspensionCause.THIRD_PARTY && pause.from().isBefore(until);
            LocalDate end = bounded ? earlier(until, thirdPartyEnd(pause.from())) : until;
            if (end.isAfter(pause.from())) {
                pauses.add(new Pause(pause.from(), end, pause.cause()));
            }
        });
        standing = Optional.empty();
    }

    /** A suspension as it was told to the applicant. */
    private Pause expected(ClockFact.Suspended fact) {
        LocalDate from = calendar.dayOfAct(fact.at()).on();
        SuspensionCause cause = fact.cause().orElseThrow();
        LocalDate told = calendar.after(calendar.firstWorking(from).on(), fact.toldDays())
                .on();
        return new Pause(from, cause == SuspensionCause.THIRD_PARTY ? earlier(told, thirdPartyEnd(from)) : told, cause);
    }

    private LocalDate thirdPartyEnd(LocalDate from) {
        return calendar.after(calendar.firstWorking(from).on(), SuspensionCause.THIRD_PARTY_DAYS)
                .on();
    }

    private Optional<ClockFault> extend(ClockFact.Extended fact) {
        if (fact.approval().isEmpty()) {
            return no(new ClockFault.ExtensionNotApproved());
        }
        if (fact.reason().isBlank()) {
            return no(new ClockFault.ExtensionWithoutReason());
        }
        List<ClockFact.Extended> extensions = passedUp.isPresent() ? extensionsAbove : extensionsHere;
        int all = extensionDays(extensions) + fact.days();
        int allowed = limitInForce().statute().extensionDays();
        if (fact.days() < 1 || all > allowed) {
            return no(new ClockFault.ExtensionTooLong(all, allowed));
        }
        extensions.add(fact);
        return NONE;
    }

    private Optional<ClockFault> finishStep(ClockFact.StepDone fact) {
        if (terms.steps().stream().noneMatch(s -> s.name().equals(fact.step()))) {
            return no(new ClockFault.StepUnknown(fact.step()));
        }
        if (runningSteps().stream().noneMatch(s -> s.name().equals(fact.step()))) {
            return no(new ClockFault.StepNotRunning(fact.step()));
        }
        stepsDone.put(fact.step(), fact.at().toLocalDate());
        return NONE;
    }

    private Optional<ClockFault> passUp(ClockFact.PassedUp fact) {
        if (terms.kind() != MatterKind.REPORTED_UP) {
            return no(new ClockFault.NotReportedUp(terms.kind()));
        }
        if (passedUp.isPresent()) {
            return no(new ClockFault.PassedUpTwice(passedUp.get().at()));
        }
        endPause(fact.at().toLocalDate());
        passedUp = Optional.of(fact);
        return NONE;
    }

    // The end.

    private Optional<ClockFault> decide(ClockFact.Decided fact) {
        endPause(fact.at().toLocalDate());
        decided = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> withdraw(ClockFact.Withdrawn fact) {
        endPause(fact.at().toLocalDate());
        withdrawn = Optional.of(fact);
        return NONE;
    }

    private Optional<ClockFault> deliver(ClockFact.Delivered fact) {
        if (decided.isEmpty() || !decided.get().certificate() || delivered.isPresent()) {
            return no(new ClockFault.NothingToDeliver(fact.at()));
        }
        delivered = Optional.of(fact.at().toLocalDate());
        return NONE;
    }

    // What it amounts to.

    /** When all that is known to be needed had come. */
    Optional<LocalDateTime> opened() {
        return completed.or(() -> received).or(() -> accepted);
    }

    LocalDate openedOn() {
        return calendar.dayOfAct(opened().orElseThrow()).on();
    }

    /** The last day on which a correction may be asked for. */
    DueDate noticeDue() {
        return calendar.after(openedOn(), terms.kind().noticeDays());
    }

    boolean awaitsMaterials() {
        return askedAt.isPresent() || (terms.kind() == MatterKind.SUPPLEMENTED && completed.isEmpty());
    }

    /** Since when the applicant has to bring something. */
    LocalDate awaitsSince() {
        return askedAt.or(this::opened).orElseThrow().toLocalDate();
    }

    Optional<LocalDateTime> accepted() {
        return accepted;
    }

    Optional<LocalDateTime> closedAt() {
        return decided.map(ClockFact.Decided::at).or(() -> withdrawn.map(ClockFact.Withdrawn::at));
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

    /** The suspension that is not over, as it was told. */
    Optional<Pause> standing() {
        return standing.map(this::expected);
    }

    /** All pauses in order, with the expected end of one that is not over. */
    List<Pause> pauses() {
        List<Pause> all = new ArrayList<>(pauses);
        standing().ifPresent(all::add);
        return all;
    }

    Optional<LocalDate> doneOn(String step) {
        return Optional.ofNullable(stepsDone.get(step));
    }

    /** The steps that have begun and are not done. */
    List<StepLimit> runningSteps() {
        return terms.stepGroups().stream()
                .map(this::undone)
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<StepLimit> undone(List<StepLimit> group) {
        return group.stream().filter(s -> !stepsDone.containsKey(s.name())).toList();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
