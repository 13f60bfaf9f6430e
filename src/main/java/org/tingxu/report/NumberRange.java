package org.tingxu.report;

import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of matters that begin with some digits, as a range of the key: found by the table's own index, however the statement is
 * planned, which a pattern is not.
 */
record NumberRange(int firstYear, int firstSerial, int lastYear, int lastSerial) {
    private static final Pattern BEGIN = Pattern.compile("([0-9]{4})-([0-9]{0,6})|([0-9]{1,4})");
    private static final int YEAR_DIGITS = 4;
    private static final int DIGITS = 10;

    /** Empty when no number begins so. */
    static Optional<NumberRange> of(String begin) {
        Matcher m = BEGIN.matcher(begin);
        if (!m.matches()) {
            return Optional.empty();
        }
        String digits = begin.replace("-", "");
        String first = filled(digits, "0");
        String last = filled(digits, "9");
        return Optional.of(new NumberRange(year(first), serial(first), year(last), serial(last)));
    }

    private static String filled(String digits, String with) {
        return digits + with.repeat(DIGITS - digits.length());
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.substring(0, YEAR_DIGITS));
    }

    private static int serial(String digits) {
        return Integer.parseInt(digits.substring(YEAR_DIGITS));
    }

    /** A condition on the table {@code m}; its values are added to the others. */
    String condition(Tuple values) {
        int next = values.size();
        values.addInteger(firstYear)
                .addInteger(firstSerial)
                .addInteger(lastYear)
                .addInteger(lastSerial);
        return " AND (m.year, m.serial) >= ($%d, $%d) AND (m.year, m.serial) <= ($%d, $%d)"
                .formatted(next + 1, next + 2, next + 3, next + 4);
    }
}
