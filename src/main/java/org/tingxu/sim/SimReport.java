package org.tingxu.sim;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a simulation did and found.
 *
 * @param runs     one for each seed and mode
 * @param starts   servers started, takes-over and restarts included
 * @param failures at most one: the first failure ends the simulation
 * @param trace    equal for equal options and program
 */
public record SimReport(
        int seeds,
        int runs,
        Duration took,
        long commands,
        long answers,
        long events,
        long starts,
        Map<FaultKind, Long> faults,
        List<SimFailure> failures,
        long trace) {
    public SimReport {
        EnumMap<FaultKind, Long> sorted = new EnumMap<>(FaultKind.class);
        sorted.putAll(faults);
        faults = Collections.unmodifiableMap(sorted);
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }

    public double seedsPerSecond() {
        return took.isZero() ? 0 : seeds * 1e9 / took.toNanos();
    }

    /** A table for people. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "seeds", seeds);
        line(out, "runs", runs);
        out.append("  %-20s %,13.1f%n".formatted("seconds", took.toMillis() / 1000.0));
        out.append("  %-20s %,13.0f%n".formatted("seeds a second", seedsPerSecond()));
        line(out, "commands", commands);
        line(out, "answers", answers);
        line(out, "events", events);
        line(out, "server starts", starts);
        out.append("  faults%n".formatted());
        faults.forEach((kind, n) -> line(out, "  " + kind.word(), n));
        out.append("  %-20s %13s".formatted("trace", Long.toHexString(trace)));
        return out.toString();
    }

    private static void line(StringBuilder out, String what, long number) {
        out.append("  %-20s %,13d%n".formatted(what, number));
    }
}
