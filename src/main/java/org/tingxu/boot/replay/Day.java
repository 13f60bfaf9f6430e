package org.tingxu.boot.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * One day of an office.
 *
 * @param hall id of the hall file that has its queues as services {@code queue-<letter>}
 */
record Day(String hall, List<DayRow> rows) {
    private static final double SECONDS = 60.0;

    Day {
        rows = List.copyOf(rows);
    }

    /** Somebody takes a ticket. {@code at} is in seconds of the day. */
    record Arrival(double at, String queue) {}

    int fromMinute() {
        return rows.stream().mapToInt(DayRow::from).min().orElse(0);
    }

    int toMinute() {
        return rows.stream().mapToInt(DayRow::to).max().orElse(0);
    }

    int arrivals() {
        return rows.stream().mapToInt(DayRow::arrived).sum();
    }

    /** The rows of each queue, in order of time. */
    Map<String, List<DayRow>> queues() {
        return rows.stream()
                .sorted(Comparator.comparingInt(DayRow::from))
                .collect(Collectors.groupingBy(DayRow::queue, TreeMap::new, Collectors.toList()));
    }

    /** Everybody who comes, in order of time; spread over their intervals by chance. */
    List<Arrival> arrivals(RandomGenerator random) {
        List<Arrival> all = new ArrayList<>();
        for (DayRow row : rows) {
            for (int i = 0; i < row.arrived(); i++) {
                all.add(new Arrival(SECONDS * random.nextDouble(row.from(), row.to()), row.queue()));
            }
        }
        all.sort(Comparator.comparingDouble(Arrival::at));
        return all;
    }

    /**
     * How long the office itself let people wait: from a ticket's issue to its call, in minutes. Tickets of an interval are spread
     * evenly over it, and so are its calls; whoever was not called on the day does not count.
     */
    Waits officeWaits() {
        List<Double> waits = new ArrayList<>();
        for (List<DayRow> queue : queues().values()) {
            List<Double> issued = spread(queue, DayRow::arrived);
            List<Double> called = spread(queue, DayRow::called);
            for (int i = 0; i < Math.min(issued.size(), called.size()); i++) {
                waits.add(Math.max(0, called.get(i) - issued.get(i)));
            }
        }
        return Waits.of(waits);
    }

    private static List<Double> spread(List<DayRow> queue, java.util.function.ToIntFunction<DayRow> count) {
        List<Double> at = new ArrayList<>();
        for (DayRow row : queue) {
            int n = count.applyAsInt(row);
            for (int i = 0; i < n; i++) {
                at.add(row.from() + (i + 0.5) / n * (row.to() - row.from()));
            }
        }
        return at;
    }

    /** This day with other numbers of open windows: where a queue had any open, it has so many. */
    Day withWindows(Map<String, Integer> windows) {
        return new Day(
                hall,
                rows.stream()
                        .map(r -> r.windows() == 0 || !windows.containsKey(r.queue())
                                ? r
                                : new DayRow(
                                        r.from(),
                                        r.to(),
                                        r.queue(),
                                        r.arrived(),
                                        r.called(),
                                        windows.get(r.queue()),
                                        r.serviceSeconds()))
                        .toList());
    }
}
