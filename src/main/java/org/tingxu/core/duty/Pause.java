package org.tingxu.core.duty;

import java.time.LocalDate;

/**
 * Days that are not counted because the matter stands still.
 *
 * @param from  the first of them
 * @param until the first day that is counted again
 */
public record Pause(LocalDate from, LocalDate until, SuspensionCause cause) {
    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from %s ends before it, %s".formatted(from, until));
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
