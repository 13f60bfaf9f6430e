package org.tingxu.protocol.wire;

/** Checks of a record's fields, with a sentence that names the field. */
public final class Range {
    private Range() {}

    /**
     * Refuses a value outside of the range.
     *
     * @param min smallest value that is taken
     * @param max largest value that is taken
     * @throws IllegalArgumentException with field, range and value
     */
    public static void check(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s is %d to %d, not %d".formatted(field, min, max, value));
        }
    }
}
