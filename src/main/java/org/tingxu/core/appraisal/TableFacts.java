package org.tingxu.core.appraisal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tingxu.core.ledger.EntryFacts;

/**
 * A version of the table of points.
 *
 * @param from the first day of the month from which it counts
 */
public record TableFacts(LocalDate from, List<PointLine> lines) implements EntryFacts {
    /** What counts until a hall sets its own. */
    public static final TableFacts USUAL = new TableFacts(
            LocalDate.EPOCH,
            Arrays.stream(Measure.values())
                    .map(m -> new PointLine(m, m.usual()))
                    .toList());

    public TableFacts {
        lines = List.copyOf(lines);
    }

    /** Points of so many of each. */
    public int points(Map<Measure, Integer> counts) {
        Map<Measure, Integer> each = new EnumMap<>(Measure.class);
        lines.forEach(l -> each.put(l.measure(), l.points()));
        return counts.entrySet().stream()
                .mapToInt(e -> e.getValue() * each.getOrDefault(e.getKey(), 0))
                .sum();
    }
}
