package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * The steps that have begun and are not done. An optional one keeps nothing waiting, and is passed over once a step behind it is
     * done.
     */
    List<StepLimit> running() {
        List<StepLimit> running = new ArrayList<>();
        for (List<StepLimit> group : terms.stepGroups()) {
            List<StepLimit> open = undone(group);
            if (open.size() < group.size()) {
                running.clear();
            }
            running.addAll(open);
            if (open.stream().anyMatch(step -> !step.optional())) {
                break;
            }
        }
        return running;
    }

    /** The steps that begin last, if all before them are done or may be left out: the decision ends them. */
    List<StepLimit> endedByDecision() {
        List<List<StepLimit>> groups = terms.stepGroups();
        return groups.isEmpty() || !running().containsAll(undone(groups.getLast())) ? List.of() : groups.getLast();
    }

    private List<StepLimit> undone(List<StepLimit> group) {
        return group.stream().filter(s -> !done.containsKey(s.name())).toList();
    }
}
