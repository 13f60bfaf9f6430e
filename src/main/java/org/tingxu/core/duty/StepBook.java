package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which steps of a matter are done, and when. */
final class StepBook {
    private final Terms terms;
    private final Map<String, LocalDate> done = new HashMap<>();

    StepBook(Terms terms) {
        this.terms = terms;
    }

    Optional<ClockFault> finish(ClockFact.StepDone fact) {
        if (terms.steps().stream().noneMatch(s -> s.name().equals(fact.step()))) {
            return Optional.of(new ClockFault.StepUnknown(fact.step()));
        }
        if (running().stream().noneMatch(s -> s.name().equals(fact.step()))) {
            return Optional.of(new ClockFault.StepNotRunning(fact.step()));
        }
        done.put(fact.step(), fact.at().toLocalDate());
        return Optional.empty();
    }

    Optional<LocalDate> doneOn(StepLimit step) {
        return Optional.ofNullable(done.get(step.name()));
    }

    /** The steps that have begun and are not done. */
    List<StepLimit> running() {
        return terms.stepGroups().stream()
                .map(this::undone)
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<StepLimit> undone(List<StepLimit> group) {
        return group.stream().filter(s -> !done.containsKey(s.name())).toList();
    }
}
