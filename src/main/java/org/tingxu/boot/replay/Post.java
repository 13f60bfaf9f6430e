package org.tingxu.boot.replay;

import java.util.List;

/**
 * When one window of a queue is manned: while the office had more windows open than stand before it. The first window of a queue stays
 * after the last closing until its line is empty, as the office's did.
 *
 * @param place 0 for the first window of the queue
 * @param rows  of the queue, in order of time, at least one
 */
record Post(String service, int window, int place, List<DayRow> rows) {
    private static final double SECONDS = 60.0;

    Post {
        rows = List.copyOf(rows);
    }

    /** @param at seconds of the day */
    boolean isManned(double at, int waiting) {
        boolean open = row(at).windows() > place;
        return open || (place == 0 && waiting > 0 && at >= lastClosing());
    }

    /** A window's mean time for one call, in seconds. */
    double serviceSeconds(double at) {
        return row(at).serviceSeconds();
    }

    /** When the number of windows may change next, in seconds of the day. */
    double nextChange(double at) {
        return rows.stream()
                .mapToDouble(r -> r.from() * SECONDS)
                .filter(from -> from > at)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private double lastClosing() {
        return rows.stream()
                .filter(r -> r.windows() > 0)
                .mapToDouble(r -> r.to() * SECONDS)
                .max()
                .orElse(Double.MAX_VALUE);
    }

    private DayRow row(double at) {
        return rows.reversed().stream()
                .filter(r -> r.from() * SECONDS <= at)
                .findFirst()
                .orElse(rows.getFirst());
    }
}
