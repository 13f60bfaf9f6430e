package org.tingxu.core.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Under what limits a matter was accepted; they stay, whatever becomes of its item later.
 *
 * @param here  the limit in this hall
 * @param above the limit of the body above, of {@link MatterKind#REPORTED_UP} only
 * @param steps in their order; at most {@value #STEPS_MAX}
 */
public record Terms(MatterKind kind, Limit here, Optional<Limit> above, List<StepLimit> steps) {
    public static final int STEPS_MAX = 30;

    public Terms {
        steps = List.copyOf(steps);
        if (steps.size() > STEPS_MAX) {
            throw new IllegalArgumentException("a matter has %d steps at most".formatted(STEPS_MAX));
        }
    }

    /** The kind's own statute with a promise. */
    public static Terms of(MatterKind kind, int promisedDays) {
        return new Terms(kind, new Limit(kind.statute(), promisedDays), Optional.empty(), List.of());
    }

    public static Terms of(MatterKind kind) {
        return of(kind, kind.sameDay() ? 0 : kind.statute().days());
    }

    public Terms with(List<StepLimit> newSteps) {
        return new Terms(kind, here, above, newSteps);
    }

    public Terms withAbove(Limit limit) {
        return new Terms(kind, here, Optional.of(limit), steps);
    }

    /** Why no matter may be accepted, and no item published, under these terms. */
    public Optional<ClockFault> fault() {
        List<ClockFault> found = new ArrayList<>();
        overStatute(here, found);
        above.ifPresent(limit -> overStatute(limit, found));
        if (kind.sameDay() != (here.promisedDays() == 0)) {
            found.add(new ClockFault.PromiseUnlikeKind(kind, here.promisedDays()));
        }
        if (above.isPresent() && kind != MatterKind.REPORTED_UP) {
            found.add(new ClockFault.NotReportedUp(kind));
        }
        stepTwice().ifPresent(name -> found.add(new ClockFault.StepTwice(name)));
        if (stepDays() > here.promisedDays()) {
            found.add(new ClockFault.StepsOverPromise(stepDays(), here.promisedDays()));
        }
        return found.stream().findFirst();
    }

    private static void overStatute(Limit limit, List<ClockFault> found) {
        if (limit.promisedDays() > limit.statute().days()) {
            found.add(new ClockFault.PromiseOverStatute(
                    limit.promisedDays(), limit.statute().days()));
        }
    }

    private Optional<String> stepTwice() {
        Set<String> seen = new HashSet<>();
        return steps.stream().map(StepLimit::name).filter(n -> !seen.add(n)).findFirst();
    }

    /** Working days of all steps, of those beside each other the longest. */
    int stepDays() {
        return stepGroups().stream()
                .mapToInt(
                        group -> group.stream().mapToInt(StepLimit::days).max().orElse(0))
                .sum();
    }

    /** The steps, those together that begin together. */
    List<List<StepLimit>> stepGroups() {
        List<List<StepLimit>> groups = new ArrayList<>();
        for (StepLimit step : steps) {
            if (!step.beside() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(step);
        }
        return groups;
    }

    /** The limit above, by law where none is named. */
    Limit limitAbove() {
        return above.orElse(Limit.of(Statute.LICENCE));
    }
}
