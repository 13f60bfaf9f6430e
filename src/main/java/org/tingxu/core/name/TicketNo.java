package org.tingxu.core.name;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number on a ticket (号票), e.g. {@code A001}: unique in one hall on one day.
 *
 * @param prefix one or two capital letters, of the service group
 * @param serial 1 to {@value #SERIAL_MAX}; written with three digits or more
 */
public record TicketNo(String prefix, int serial) implements Comparable<TicketNo> {
    public static final int SERIAL_MAX = 99_999_999;
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2})([0-9]{3,8})");
    private static final Comparator<TicketNo> ORDER =
            Comparator.comparing(TicketNo::prefix).thenComparingInt(TicketNo::serial);

    public TicketNo {
        if (!PREFIX.matcher(prefix).matches() || serial < 1 || serial > SERIAL_MAX) {
            throw new IllegalArgumentException("'%s' and %d make no ticket number".formatted(prefix, serial));
        }
    }

    /** Reads {@code A001}; empty when the text is no ticket number as this hall writes them. */
    public static Optional<TicketNo> parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(m.group(2));
        if (serial == 0) {
            return Optional.empty();
        }
        TicketNo no = new TicketNo(m.group(1), serial);
        return no.toString().equals(text) ? Optional.of(no) : Optional.empty();
    }

    @Override
    public int compareTo(TicketNo other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(serial);
        return prefix + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
