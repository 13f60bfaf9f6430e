package org.tingxu.core.name;

import java.util.regex.Pattern;

/** A member of staff, by log-in name. */
public record ClerkId(String value) implements Comparable<ClerkId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]*");
    public static final int LENGTH_MAX = 64;

    public ClerkId {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a ClerkId: 1 to %d lower-case letters, digits, dots, hyphens and underscores, a letter first"
                            .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(ClerkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
