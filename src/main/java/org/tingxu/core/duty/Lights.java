package org.tingxu.core.duty;

import java.time.LocalDate;

/**
 * When a light changes, found once; what it is on a day is then a comparison.
 *
 * @param first      what it is before it is yellow
 * @param yellowFrom the first day of yellow
 * @param redFrom    the first day of red
 */
public record Lights(Light first, LocalDate yellowFrom, LocalDate redFrom) {
    /** It never changes. */
    public static final Lights OUT = new Lights(Light.OUT, LocalDate.MAX, LocalDate.MAX);

    public Light on(LocalDate today) {
        if (!today.isBefore(redFrom)) {
            return Light.RED;
        }
        return today.isBefore(yellowFrom) ? first : Light.YELLOW;
    }
}
