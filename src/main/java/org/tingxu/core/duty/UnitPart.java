package org.tingxu.core.duty;

/**
 * What another body does for a joint matter (联办件), and by when.
 *
 * @param unit the body: 1 to {@value #NAME_MAX} characters, unlike the others of its matter
 * @param task what it is asked for: 1 to {@value #TASK_MAX} characters
 * @param days working days from the asking, 1 to {@link Statute#DAYS_MAX}
 */
public record UnitPart(String unit, String task, int days) {
    public static final int NAME_MAX = 60;
    public static final int TASK_MAX = 200;

    /** Bodies that one matter asks. */
    public static final int UNITS_MAX = 20;

    public UnitPart {
        if (!fits(unit, NAME_MAX) || !fits(task, TASK_MAX)) {
            throw new IllegalArgumentException(
                    "a body has 1 to %d characters, its part 1 to %d".formatted(NAME_MAX, TASK_MAX));
        }
        if (days < 1 || days > Statute.DAYS_MAX) {
            throw new IllegalArgumentException("1 to %d working days, not %d".formatted(Statute.DAYS_MAX, days));
        }
    }

    static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }
}
