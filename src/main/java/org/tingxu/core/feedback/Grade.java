package org.tingxu.core.feedback;

/** How satisfied a resident was: {@value #WORST} very dissatisfied to {@value #BEST} very satisfied. */
public record Grade(int value) {
    public static final int WORST = 1;
    public static final int BEST = 5;

    public Grade {
        if (value < WORST || value > BEST) {
            throw new IllegalArgumentException("%d is no grade: %d to %d".formatted(value, WORST, BEST));
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
