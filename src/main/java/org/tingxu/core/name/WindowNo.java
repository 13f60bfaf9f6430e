package org.tingxu.core.name;

/** The number over a window (窗口), 1 to {@value #MAX}. */
public record WindowNo(int value) implements Comparable<WindowNo> {
    public static final int MAX = 999;

    public WindowNo {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("%d is not a window number: 1 to %d".formatted(value, MAX));
        }
    }

    @Override
    public int compareTo(WindowNo other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
