package org.tingxu.core.name;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number of a matter (办件) in its hall, e.g. {@code 2026-000123}: the year of its acceptance and a serial of that year. */
public record MatterNo(int year, int serial) implements Comparable<MatterNo> {
    public static final int SERIAL_MAX = 999_999;
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})-([0-9]{6})");
    private static final Comparator<MatterNo> ORDER =
            Comparator.comparingInt(MatterNo::year).thenComparingInt(MatterNo::serial);

    public MatterNo {
        if (year < 1000 || year > 9999 || serial < 1 || serial > SERIAL_MAX) {
            throw new IllegalArgumentException("no matter has the number %d-%d".formatted(year, serial));
        }
    }

    /** Empty when the text is no number of a matter. */
    public static Optional<MatterNo> parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        int serial = Integer.parseInt(m.group(2));
        return year < 1000 || serial == 0 ? Optional.empty() : Optional.of(new MatterNo(year, serial));
    }

    @Override
    public int compareTo(MatterNo other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%04d-%06d".formatted(year, serial);
    }
}
