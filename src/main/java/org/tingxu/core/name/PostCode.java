package org.tingxu.core.name;

import java.util.regex.Pattern;

/** A post of the hall, e.g. {@code civil}. */
public record PostCode(String value) implements Comparable<PostCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public PostCode {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a PostCode: 1 to %d lower-case letters, digits and hyphens"
                    .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(PostCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
