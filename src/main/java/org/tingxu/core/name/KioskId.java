package org.tingxu.core.name;

import java.util.regex.Pattern;

/** One kiosk (取号机). */
public record KioskId(String value) implements Comparable<KioskId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    public static final int LENGTH_MAX = 64;

    public KioskId {
        if (value.length() > LENGTH_MAX || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a KioskId: 1 to %d lower-case letters, digits and hyphens"
                    .formatted(value, LENGTH_MAX));
        }
    }

    @Override
    public int compareTo(KioskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
