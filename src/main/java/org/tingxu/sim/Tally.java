package org.tingxu.sim;

import java.util.EnumMap;
import java.util.Map;

/** What was done in a run, or in many. */
final class Tally {
    private final EnumMap<FaultKind, Long> faults = new EnumMap<>(FaultKind.class);
    private long commands;
    private long answers;
    private long events;
    private long starts;

    void fault(FaultKind kind) {
        faults.merge(kind, 1L, Long::sum);
    }

    void command() {
        commands++;
    }

    void answer() {
        answers++;
    }

    void events(int count) {
        events += count;
    }

    void start() {
        starts++;
    }

    void add(Tally other) {
        other.faults.forEach((kind, n) -> faults.merge(kind, n, Long::sum));
        commands += other.commands;
        answers += other.answers;
        events += other.events;
        starts += other.starts;
    }

    long commands() {
        return commands;
    }

    long answers() {
        return answers;
    }

    long events() {
        return events;
    }

    long starts() {
        return starts;
    }

    Map<FaultKind, Long> faults() {
        return new EnumMap<>(faults);
    }
}
