package org.tingxu.core.duty;

/**
 * What the law gives, and what the hall promised.
 *
 * @param promisedDays working days, 0 to {@link Statute#DAYS_MAX}
 */
public record Limit(Statute statute, int promisedDays) {
    public Limit {
        if (promisedDays < 0 || promisedDays > Statute.DAYS_MAX) {
            throw new IllegalArgumentException(
                    "a promise has 0 to %d working days, not %d".formatted(Statute.DAYS_MAX, promisedDays));
        }
    }

    /** The law's own limit, with nothing promised beyond it. */
    public static Limit of(Statute statute) {
        return new Limit(statute, statute.days());
    }
}
