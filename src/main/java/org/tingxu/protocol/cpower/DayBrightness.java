package org.tingxu.protocol.cpower;

import java.util.Collections;
import java.util.List;
import org.tingxu.protocol.wire.Range;

/**
 * How bright the screen is in each hour of the day.
 *
 * @param hours 24 values from midnight on; 0 to {@value #MAX}, larger ones leave it to the sensor
 */
public record DayBrightness(List<Integer> hours) {
    public static final int HOURS = 24;

    /** Brightest. */
    public static final int MAX = 31;

    public DayBrightness {
        hours = List.copyOf(hours);
        Range.check("number of hours", hours.size(), HOURS, HOURS);
        hours.forEach(value -> Range.check("brightness", value, 0, 0xFF));
    }

    /**
     * The same all day.
     *
     * @param percent 0 to 100
     */
    public static DayBrightness always(int percent) {
        Range.check("percent", percent, 0, 100);
        return new DayBrightness(Collections.nCopies(HOURS, Math.round(percent * MAX / 100f)));
    }
}
