package org.tingxu.core.name;

import java.util.regex.Pattern;

/** One service (事项) that people take a number for, e.g. {@code dibao}. */
public record ServiceCode(String value) implements Comparable<ServiceCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public ServiceCode {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a ServiceCode: 1 to %d lower-case letters, digits and hyphens"
                            .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(ServiceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
