package org.tingxu.report.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Amounts being added up. */
final class Sum {
    private final Map<Tally, Long> amounts = new EnumMap<>(Tally.class);
    private final TreeMap<LocalDate, DayRow> days = new TreeMap<>();
    private final List<Long> waits = new ArrayList<>();

    /** With nothing yet of each of these. */
    Sum(Set<Tally> counted) {
        counted.forEach(tally -> amounts.put(tally, 0L));
    }

    void add(Tally tally, long amount) {
        amounts.merge(tally, amount, Long::sum);
    }

    void addIf(boolean is, Tally tally) {
        add(tally, is ? 1 : 0);
    }

    void waited(long micros) {
        waits.add(micros);
        add(Tally.WAIT_MICROS, micros);
        add(Tally.binOf(micros), 1);
    }

    void day(DayRow row) {
        days.merge(
                row.day(),
                row,
                (a, b) -> new DayRow(
                        a.day(), a.issued() + b.issued(), a.accepted() + b.accepted(), a.decided() + b.decided()));
    }

    Tallies tallies() {
        Collections.sort(waits);
        amounts.put(Tally.WAIT_P50_MICROS, nearestRank(0.5));
        amounts.put(Tally.WAIT_P90_MICROS, nearestRank(0.9));
        return new Tallies(amounts, List.copyOf(days.values()));
    }

    private long nearestRank(double share) {
        int rank = (int) Math.ceil(share * waits.size());
        return waits.isEmpty() ? 0 : waits.get(Math.max(rank, 1) - 1);
    }
}
