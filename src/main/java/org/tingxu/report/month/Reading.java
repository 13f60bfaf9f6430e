package org.tingxu.report.month;

/**
 * A figure as it was counted.
 *
 * @param part  above the line
 * @param whole below it, at least 1; of a count 1
 */
public record Reading(long part, long whole) {
    public Reading {
        if (whole < 1) {
            throw new IllegalArgumentException("nothing is a part of " + whole);
        }
    }

    public double ratio() {
        return (double) part / whole;
    }
}
