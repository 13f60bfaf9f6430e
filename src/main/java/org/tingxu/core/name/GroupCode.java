package org.tingxu.core.name;

import java.util.regex.Pattern;

/** A group of services that share a prefix and a range of numbers, e.g. {@code civil}. */
public record GroupCode(String value) implements Comparable<GroupCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public GroupCode {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a GroupCode: 1 to %d lower-case letters, digits and hyphens"
                    .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(GroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
