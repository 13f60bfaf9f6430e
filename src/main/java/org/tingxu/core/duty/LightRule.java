package org.tingxu.core.duty;

/**
 * When a light turns yellow: whichever of the two comes first.
 *
 * @param percent    of the limit that has passed, 1 to 100
 * @param daysBefore working days before the due date, 0 or more
 */
public record LightRule(int percent, int daysBefore) {
    /** Common practice: nine tenths, or a working day before. */
    public static final LightRule DEFAULT = new LightRule(90, 1);

    public LightRule {
        if (percent < 1 || percent > 100 || daysBefore < 0) {
            throw new IllegalArgumentException(
                    "yellow at 1 to 100 %%, 0 or more days before, not %d %%, %d".formatted(percent, daysBefore));
        }
    }

    /** The counted day of a limit from which it is yellow; 0 = the day on which the count begins. */
    int yellowDay(int limitDays) {
        int part = Math.ceilDiv(limitDays * percent, 100);
        return Math.max(0, Math.min(part, limitDays - daysBefore));
    }
}
