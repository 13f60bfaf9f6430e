package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * By when a matter is due: a pure function of its terms, its facts, and the calendar.
 *
 * <p>Days are working days (行政许可法 art. 82). The day of the act from which a limit counts is not counted (民法典
 * art. 201). The order in which the facts are listed does not matter; their moments do.
 */
public record MatterClock(WorkingCalendar calendar, LightRule rule) {
    /** Working days from the decision until the certificate is delivered (行政许可法 art. 44). */
    public static final int DELIVERY_DAYS = 10;

    /**
     * Reckons, and refuses what may not be, whichever fact it is.
     *
     * @param facts at most {@value Course#FACTS_MAX}
     */
    public Reckoning reckon(Terms terms, List<ClockFact> facts) {
        Optional<ClockFault> fault = terms.fault();
        return fault.isPresent() ? new Reckoning.Refused(fault.get()) : run(terms, facts, _ -> true);
    }

    /**
     * Reckons with one fact more, which alone may be called late: what stands in the journal was in time by the calendar of
     * its day.
     */
    public Reckoning add(Terms terms, List<ClockFact> before, ClockFact fact) {
        List<ClockFact> all = new ArrayList<>(before);
        all.add(fact);
        return run(terms, all, fact::equals);
    }

    /** Reckons what stands in the journal, perhaps under another calendar than that of its day: nothing is called late. */
    public Reckoning recount(Terms terms, List<ClockFact> facts) {
        return run(terms, facts, _ -> false);
    }

    /** A plain limit: so many working days after an act, without pauses. */
    public Deadline within(LocalDateTime act, int days) {
        return new Counting(calendar, List.of()).limit(calendar.dayOfAct(act).on(), days, rule);
    }

    /** What a matter's time would be, were all that is needed to come, and be accepted, at one moment. */
    public Reckoning takenIn(Terms terms, LocalDateTime at) {
        return recount(
                terms,
                switch (terms.kind()) {
                    case DISCLOSURE -> List.of(new ClockFact.Received(at));
                    case SUPPLEMENTED ->
                        List.of(new ClockFact.Received(at), new ClockFact.Completed(at), new ClockFact.Accepted(at));
                    case ON_THE_SPOT, PROMISED, RETURNED, REPORTED_UP, JOINT ->
                        List.of(new ClockFact.Received(at), new ClockFact.Accepted(at));
                });
    }

    private Reckoning run(Terms terms, List<ClockFact> facts, Predicate<ClockFact> judged) {
        Course course = new Course(terms, calendar, judged);
        Optional<ClockFault> fault = course.take(facts);
        if (fault.isPresent()) {
            return new Reckoning.Refused(fault.get());
        }
        if (course.returnedOn().isPresent()) {
            return new Reckoning.SentBack(course.returnedOn().get());
        }
        if (course.opening().awaitsMaterials()) {
            return course.closedAt()
                    .<Reckoning>map(at -> new Reckoning.NeverBegan(at.toLocalDate()))
                    .orElseGet(
                            () -> new Reckoning.AwaitsMaterials(course.opening().awaitsSince()));
        }
        return new Reading(terms, course).answer(judged);
    }

    /** The act from which a limit counts, and the working day that it counts on. */
    private record Start(LocalDateTime at, LocalDate day, boolean bySilence) {}

    /** A course being turned into a timeline. */
    private final class Reading {
        private final Terms terms;
        private final Course course;
        private final Counting counting;

        Reading(Terms terms, Course course) {
            this.terms = terms;
            this.course = course;
            this.counting = new Counting(calendar, course.suspensions().pauses());
        }

        Reckoning answer(Predicate<ClockFact> judged) {
            Start here = start();
            Optional<Start> above = course.passedUpAt().map(this::above);
            return late(here, terms.here(), course.extensionsHere(), judged)
                    .or(() -> above.flatMap(s -> late(s, terms.limitAbove(), course.extensionsAbove(), judged)))
                    .<Reckoning>map(Reckoning.Refused::new)
                    .orElseGet(() -> new Reckoning.Reckoned(timeline(here, above)));
        }

        private Start start() {
            LocalDateTime opened = course.opening().at().orElseThrow();
            LocalDate openedOn = course.opening().day();
            if (terms.kind().countFrom() == MatterKind.CountFrom.COMPLETE) {
                return new Start(opened, openedOn, false);
            }
            return course.opening()
                    .accepted()
                    .map(at -> new Start(at, calendar.dayOfAct(at).on(), false))
                    .filter(s -> !s.day().isAfter(course.opening().noticeDue().on()))
                    .orElseGet(() -> new Start(opened, openedOn, true));
        }

        private Start above(LocalDateTime passedUpAt) {
            return new Start(passedUpAt, calendar.dayOfAct(passedUpAt).on(), false);
        }

        /** An extension that was approved when the time was over, with those before it. */
        private Optional<ClockFault> late(
                Start start, Limit limit, List<ClockFact.Extended> extensions, Predicate<ClockFact> judged) {
            int days = limit.promisedDays();
            for (ClockFact.Extended extension : extensions) {
                LocalDate due = counting.nth(start.day(), days).on();
                LocalDate approved = extension.approval().orElseThrow().on();
                if (judged.test(extension) && approved.isAfter(due)) {
                    return Optional.of(new ClockFault.ExtensionLate(approved, due));
                }
                days += extension.days();
            }
            return Optional.empty();
        }

        private Timeline timeline(Start here, Optional<Start> above) {
            Start inForce = above.orElse(here);
            int more = Course.extensionDays(above.isPresent() ? course.extensionsAbove() : course.extensionsHere());
            Limit limit = course.limitInForce();
            Deadline promised = counting.limit(inForce.day(), limit.promisedDays() + more, rule);
            DueDate statutory = counting.nth(inForce.day(), limit.statute().days() + more);
            return new Timeline(
                    inForce.at(),
                    inForce.bySilence(),
                    lit(promised),
                    statutory,
                    progress(),
                    steps(here),
                    units(),
                    notice(here),
                    above.map(s -> below(here, s)),
                    course.decided().filter(ClockFact.Decided::certificate).map(this::delivery),
                    course.suspensions().pauses());
        }

        /** The limit with its light out when the matter is closed, and as a pause makes it while it stands. */
        private Deadline lit(Deadline promised) {
            if (course.closedAt().isPresent()) {
                return promised.met(course.closedAt().get().toLocalDate());
            }
            return course.suspensions()
                    .standing()
                    .filter(p -> stops(p, promised))
                    .map(p -> promised.lit(new Lights(Light.PAUSED, p.until(), LocalDate.MAX)))
                    .orElse(promised);
        }

        /** A third party's time ends by itself; what is overdue is not mended by standing still. */
        private boolean stops(Pause pause, Deadline deadline) {
            return pause.cause() != SuspensionCause.THIRD_PARTY
                    && !pause.from().isAfter(deadline.due().on());
        }

        private Progress progress() {
            if (course.closedAt().isPresent()) {
                LocalDate on = course.closedAt().get().toLocalDate();
                return course.decided().isPresent() ? new Progress.Done(on) : new Progress.Withdrawn(on);
            }
            if (course.suspensions().standing().isPresent()) {
                Pause pause = course.suspensions().standing().get();
                return new Progress.Standing(pause.from(), pause.until(), pause.cause());
            }
            return offered() ? new Progress.Offered() : new Progress.Running();
        }

        private boolean offered() {
            return course.opening().offered() && course.passedUpAt().isEmpty();
        }

        private Optional<Deadline> notice(Start here) {
            boolean open = course.closedAt().isEmpty() && offered();
            return open ? Optional.of(within(here.at(), terms.kind().noticeDays())) : Optional.empty();
        }

        private Deadline below(Start here, Start above) {
            int days = terms.here().promisedDays() + Course.extensionDays(course.extensionsHere());
            return counting.limit(here.day(), days, rule).met(above.at().toLocalDate());
        }

        private Deadline delivery(ClockFact.Decided decided) {
            Deadline deadline =
                    new Counting(calendar, List.of()).limit(decided.at().toLocalDate(), DELIVERY_DAYS, rule);
            return course.delivered().map(deadline::met).orElse(deadline);
        }

        private List<StepClock> steps(Start here) {
            List<StepClock> clocks = new ArrayList<>();
            LocalDate from = here.day();
            for (List<StepLimit> group : terms.stepGroups()) {
                LocalDate next = from;
                for (StepLimit step : group) {
                    Deadline deadline = stepDeadline(step, from);
                    clocks.add(new StepClock(step.name(), deadline));
                    if (!step.optional() || deadline.metOn().isPresent()) {
                        next = later(
                                next, deadline.metOn().orElse(deadline.due().on()));
                    }
                }
                from = next;
            }
            return clocks;
        }

        private List<StepClock> units() {
            return course.units().asked().stream()
                    .map(asked -> new StepClock(asked.part().unit(), unitDeadline(asked)))
                    .toList();
        }

        private Deadline unitDeadline(UnitBook.Asked asked) {
            LocalDate from = calendar.dayOfAct(asked.at()).on();
            Deadline deadline = counting.limit(from, asked.part().days(), rule);
            return course.units()
                    .answeredOn(asked.part())
                    .map(deadline::met)
                    .orElseGet(() -> course.closedAt().isPresent() ? deadline.lit(Lights.OUT) : pausedStep(deadline));
        }

        private Deadline stepDeadline(StepLimit step, LocalDate from) {
            Deadline deadline = counting.limit(from, step.days(), rule);
            Optional<LocalDate> done = course.steps().doneOn(step).or(() -> endedByDecision(step));
            if (done.isPresent()) {
                return deadline.met(done.get());
            }
            boolean runs = course.steps().running().contains(step)
                    && course.closedAt().isEmpty()
                    && course.passedUpAt().isEmpty();
            return runs ? pausedStep(deadline) : deadline.lit(Lights.OUT);
        }

        private Optional<LocalDate> endedByDecision(StepLimit step) {
            return course.decided()
                    .filter(_ -> course.passedUpAt().isEmpty() && !step.optional())
                    .filter(_ -> course.steps().endedByDecision().contains(step))
                    .map(d -> d.at().toLocalDate());
        }

        private Deadline pausedStep(Deadline deadline) {
            return course.suspensions()
                    .standing()
                    .filter(p -> stops(p, deadline))
                    .map(_ -> deadline.lit(new Lights(Light.PAUSED, LocalDate.MAX, LocalDate.MAX)))
                    .orElse(deadline);
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? b : a;
        }
    }
}
