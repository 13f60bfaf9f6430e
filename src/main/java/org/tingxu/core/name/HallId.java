package org.tingxu.core.name;

import java.util.regex.Pattern;

/** One hall, e.g. {@code demo}: the first part of every key in storage. */
public record HallId(String value) implements Comparable<HallId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public HallId {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a HallId: 1 to %d lower-case letters, digits and hyphens"
                    .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(HallId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
