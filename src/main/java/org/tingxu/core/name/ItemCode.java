package org.tingxu.core.name;

import java.util.regex.Pattern;

/** One item of the hall's catalogue (办理项), e.g. {@code felling-permit}. */
public record ItemCode(String value) implements Comparable<ItemCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public ItemCode {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not an ItemCode: 1 to %d lower-case letters, digits and hyphens"
                    .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
