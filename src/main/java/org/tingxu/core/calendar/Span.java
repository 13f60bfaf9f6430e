package org.tingxu.core.calendar;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Part of one day, from (inclusive) to (exclusive).
 *
 * @param end empty = to the end of the day
 */
public record Span(LocalTime from, Optional<LocalTime> end) {
    public Span {
        if (end.isPresent() && !end.get().isAfter(from)) {
            throw new IllegalArgumentException("%s-%s ends before it begins".formatted(from, end.get()));
        }
    }

    public static Span of(LocalTime from, LocalTime to) {
        return new Span(from, Optional.of(to));
    }

    public boolean covers(LocalTime time) {
        return !time.isBefore(from) && endsAfter(time);
    }

    public boolean endsAfter(LocalTime time) {
        return end.isEmpty() || end.get().isAfter(time);
    }

    @Override
    public String toString() {
        return from + "-" + end.map(LocalTime::toString).orElse("24:00");
    }
}
