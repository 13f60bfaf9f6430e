package org.tingxu.core.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of one ledger of the hall, e.g. {@code contact/2026-000012}.
 *
 * @param ledger name of the ledger, lower case
 * @param key    unique in it: a year and a serial number, or a word
 */
public record EntryId(String ledger, String key) implements Comparable<EntryId> {
    /** The last number of a year. */
    public static final int SERIAL_MAX = 999_999;

    private static final Pattern LEDGER = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._:-]{0,79}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4})-(\\d{6})");
    private static final Comparator<EntryId> ORDER =
            Comparator.comparing(EntryId::ledger).thenComparing(EntryId::key);

    /**
     * An entry by its parts.
     *
     * @throws IllegalArgumentException when a part has another shape
     */
    public EntryId {
        if (!LEDGER.matcher(ledger).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'%s/%s' is no entry of a ledger".formatted(ledger, key));
        }
    }

    public static EntryId of(String ledger, int year, int serial) {
        return new EntryId(ledger, "%04d-%06d".formatted(year, serial));
    }

    /** The entry that a text names, if it can name one. */
    public static Optional<EntryId> parse(String ledger, String key) {
        return LEDGER.matcher(ledger).matches() && KEY.matcher(key).matches()
                ? Optional.of(new EntryId(ledger, key))
                : Optional.empty();
    }

    /** Its number in a year's row; empty when it is known by a word. */
    Optional<Serial> serial() {
        Matcher m = SERIAL.matcher(key);
        return m.matches()
                ? Optional.of(new Serial(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** A place in the row of numbers of a ledger. */
    record Serial(int year, int number) {
        boolean after(Serial other) {
            return year > other.year || (year == other.year && number > other.number);
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return ledger + "/" + key;
    }
}
