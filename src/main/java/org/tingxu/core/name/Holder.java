package org.tingxu.core.name;

import java.util.regex.Pattern;

/** Tells one person of the day from another without saying who it is: a keyed hash whose key is of that day alone. */
public record Holder(String value) implements Comparable<Holder> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]+");
    public static final int LENGTH_MAX = 64;

    public Holder {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a Holder: 1 to %d hexadecimal digits".formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(Holder other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
