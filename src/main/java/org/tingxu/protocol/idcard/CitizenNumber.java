package org.tingxu.protocol.idcard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A citizen's number of 18 places: region, date of birth, order, check character (GB 11643-1999). Never shown whole.
 *
 * @param value 17 digits and a digit or X
 */
public record CitizenNumber(String value) {
    public static final int PLACES = 18;

    private static final String CHECKS = "10X98765432";
    private static final int SHOWN_BEFORE = 1;
    private static final int SHOWN_BEHIND = 1;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is none; the message does not repeat it
     */
    public CitizenNumber {
        if (!value.matches("[0-9]{17}[0-9X]")) {
            throw new IllegalArgumentException("A citizen's number is 17 digits and a digit or X");
        }
        if (value.charAt(PLACES - 1) != check(value)) {
            throw new IllegalArgumentException("The check character of the citizen's number does not fit");
        }
        if (birth(value).isEmpty()) {
            throw new IllegalArgumentException("The citizen's number has no date of birth");
        }
    }

    /** The number, or nothing when it is none. */
    public static Optional<CitizenNumber> parse(String text) {
        try {
            return Optional.of(new CitizenNumber(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The check character for the first 17 digits.
     *
     * @param digits at least 17 digits
     */
    public static char check(String digits) {
        int sum = 0;
        for (int place = 0; place < PLACES - 1; place++) {
            sum += (digits.charAt(place) - '0') * ((1 << (PLACES - 1 - place)) % 11);
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birth() {
        return birth(value).orElseThrow();
    }

    private static Optional<LocalDate> birth(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first and the last place, as in {@code 0****************8}. */
    public String masked() {
        int hidden = PLACES - SHOWN_BEFORE - SHOWN_BEHIND;
        return value.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + value.substring(PLACES - SHOWN_BEHIND);
    }

    @Override
    public String toString() {
        return masked();
    }
}
