package org.tingxu.core.duty;

import java.util.List;
import java.util.Optional;

/** What a change of the calendar does to open matters: a new year's notice, a closure of the hall. */
public record Recount(MatterClock before, MatterClock after) {
    /** The matters whose due date moves or is provisional no more, in the order given. */
    public <K> List<DueChange<K>> changes(List<OpenMatter<K>> matters) {
        return matters.stream().flatMap(m -> change(m).stream()).toList();
    }

    private <K> Optional<DueChange<K>> change(OpenMatter<K> matter) {
        return timeline(before, matter)
                .flatMap(old -> timeline(after, matter)
                        .map(now ->
                                new DueChange<>(matter.key(), old.due(), now.due(), old.statutory(), now.statutory())))
                .filter(c ->
                        !c.before().equals(c.after()) || !c.statutoryBefore().equals(c.statutoryAfter()));
    }

    private static <K> Optional<Timeline> timeline(MatterClock clock, OpenMatter<K> matter) {
        return switch (clock.recount(matter.terms(), matter.facts())) {
            case Reckoning.Reckoned(Timeline timeline) -> Optional.of(timeline);
            case Reckoning.AwaitsMaterials _, Reckoning.NeverBegan _, Reckoning.SentBack _, Reckoning.Refused _ ->
                Optional.empty();
        };
    }
}
