package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which steps of a matter are done, and when. */
final class StepBook {
    private final Terms terms;
    private final Map<String, LocalDate> done = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    StepBook(Terms terms) {
        this.terms = terms;
    }

    Optional<ClockFault> begin(ClockFact.StepBegun fact) {
        return notRunning(fact.step())
                .or(() -> begun.add(fact.step())
                        ? Optional.empty()
                        : Optional.of(new ClockFault.StepBegunTwice(fact.step())));
    }

    Optional<ClockFault> finish(ClockFact.StepDone fact) {
        Optional<ClockFault> fault = notRunning(fact.step());
        if (fault.isEmpty()) {
            done.put(fact.step(), fact.at().toLocalDate());
        }
        return fault;
    }

    private Optional<ClockFault> notRunning(String step) {
        if (terms.steps().stream().noneMatch(s -> s.name().equals(step))) {
            return Optional.of(new ClockFault.StepUnknown(step));
        }
        return running().stream().noneMatch(s -> s.name().equals(step))
                ? Optional.of(new ClockFault.StepNotRunning(step))
                : Optional.empty();
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
