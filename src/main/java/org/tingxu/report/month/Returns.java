package org.tingxu.report.month;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.SubjectId;

/** Who came again with the same item for materials that were missing the time before. */
final class Returns {
    /** Calendar days after which somebody who comes again is not held for having come back. */
    static final int WITHIN_DAYS = 30;

    private record Errand(String person, ItemCode item) {}

    private final Collection<MatterTale> matters;
    private final Map<SubjectId, String> persons;

    /** When each errand was tried in vain. */
    private final Map<Errand, List<LocalDateTime>> tries = new HashMap<>();

    Returns(Collection<MatterTale> matters, Map<SubjectId, String> persons) {
        this.matters = matters;
        this.persons = persons;
        matters.stream()
                .filter(MatterTale::lacked)
                .forEach(m ->
                        tries.computeIfAbsent(errand(m), _ -> new ArrayList<>()).add(m.receivedAt()));
    }

    private Errand errand(MatterTale matter) {
        return new Errand(
                persons.getOrDefault(matter.subject(), matter.subject().value()), matter.item());
    }

    long doneAtOnce(ReportedMonth month) {
        return matters.stream().filter(m -> m.takenIn(month) && !cameBack(m)).count();
    }

    private boolean cameBack(MatterTale matter) {
        LocalDateTime at = matter.takenAt().orElseThrow();
        LocalDateTime from = at.minusDays(WITHIN_DAYS);
        return tries.getOrDefault(errand(matter), List.of()).stream()
                .anyMatch(tried -> tried.isBefore(at) && !tried.isBefore(from));
    }
}
