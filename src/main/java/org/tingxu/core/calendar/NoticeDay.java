package org.tingxu.core.calendar;

import java.time.LocalDate;

/**
 * A day that the State Council's holiday notice names.
 *
 * @param name the holiday it belongs to (春节, 国庆节), 1 to {@value #NAME_MAX} characters
 */
public record NoticeDay(LocalDate date, String name, Kind kind) {
    public static final int NAME_MAX = 40;

    /** What the notice says of the day. */
    public enum Kind {
        /** No work (放假). */
        OFF,
        /** Work in spite of the week (调休上班). */
        WORK
    }

    public NoticeDay {
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException(
                    "a holiday's name has 1 to %d characters, not %d".formatted(NAME_MAX, name.length()));
        }
    }
}
