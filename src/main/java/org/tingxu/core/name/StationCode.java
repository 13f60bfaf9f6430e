package org.tingxu.core.name;

import java.util.regex.Pattern;

/** A village station that hands matters in for villagers, e.g. {@code xinhe}. */
public record StationCode(String value) implements Comparable<StationCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public StationCode {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a StationCode: 1 to %d lower-case letters, digits and hyphens"
                            .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(StationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
