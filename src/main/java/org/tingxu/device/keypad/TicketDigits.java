package org.tingxu.device.keypad;

import java.util.OptionalInt;

/** What a display that has digits only can show of a ticket's number. */
final class TicketDigits {
    /** Three places. */
    static final int NUMBER_MAX = 999;

    private TicketDigits() {}

    /**
     * The digits at the end, as 1 of {@code A001}.
     *
     * @return empty when there are none, or more than fit: three of their digits would be somebody else's number
     */
    static OptionalInt of(String ticket) {
        String digits = ticket.replaceFirst("^.*?([0-9]{0,9})$", "$1");
        int number = digits.isEmpty() ? -1 : Integer.parseInt(digits);
        return number >= 0 && number <= NUMBER_MAX ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
