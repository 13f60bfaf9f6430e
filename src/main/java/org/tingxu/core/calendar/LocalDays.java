package org.tingxu.core.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * Days on which this hall differs from the State Council's notice, each with the reason that people are told.
 *
 * @param closed not worked: a flood, a move
 * @param extra  worked all the same: a Saturday of the hall's own; goes before {@code closed} and before the notice
 */
public record LocalDays(Map<LocalDate, String> closed, Map<LocalDate, String> extra) {
    public static final LocalDays NONE = new LocalDays(Map.of(), Map.of());

    public LocalDays {
        closed = Map.copyOf(closed);
        extra = Map.copyOf(extra);
        closed.forEach(LocalDays::reasoned);
        extra.forEach(LocalDays::reasoned);
    }

    private static void reasoned(LocalDate day, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(day + " has no reason");
        }
    }
}
