package org.tingxu.core.duty;

/**
 * A step of a matter with its own limit.
 *
 * @param name   1 to {@value #NAME_MAX} characters, unlike the other steps of its matter
 * @param days   working days, 1 to {@link Statute#DAYS_MAX}
 * @param beside begins together with the step before it, as the units of a joint matter do; else when that one is done
 * @param optional a matter may be granted without it, and the steps behind it do not wait for it
 */
public record StepLimit(String name, int days, boolean beside, boolean optional) {
    public static final int NAME_MAX = 60;

    public StepLimit {
        if (name.isBlank() || name.length() > NAME_MAX) {
            throw new IllegalArgumentException("a step's name has 1 to %d characters".formatted(NAME_MAX));
        }
        if (days < 1 || days > Statute.DAYS_MAX) {
            throw new IllegalArgumentException(
                    "a step has 1 to %d working days, not %d".formatted(Statute.DAYS_MAX, days));
        }
    }

    /** One that every matter goes through. */
    public StepLimit(String name, int days, boolean beside) {
        this(name, days, beside, false);
    }

    public static StepLimit then(String name, int days) {
        return new StepLimit(name, days, false);
    }
}
