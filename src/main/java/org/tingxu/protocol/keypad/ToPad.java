package org.tingxu.protocol.keypad;

import java.util.OptionalInt;
import org.tingxu.protocol.wire.Bytes;

/** What the host tells a keypad. */
public sealed interface ToPad {
    int address();

    /** The pad's own frame sent back to it: heard. Without it the pad sends again. */
    record Echo(FromPad frame) implements ToPad {
        @Override
        public int address() {
            return frame.address();
        }
    }

    /**
     * Six places of the pad's display.
     *
     * @param waiting three digits or blanks
     * @param ticket  three digits or blanks
     */
    record Show(int address, String waiting, String ticket) implements ToPad {
        public static final int PLACES = 3;
        public static final int NUMBER_MAX = 999;
        private static final String BLANK = "   ";

        public Show {
            if (!fits(waiting) || !fits(ticket)) {
                throw new IllegalArgumentException(
                        "Three digits or blanks each, not \"%s\" and \"%s\"".formatted(waiting, ticket));
            }
        }

        /**
         * What people read best: no zeros before the count, all three digits of the ticket.
         *
         * @param waiting how many; more than 999 are shown as 999
         * @param ticket  the number's digits; blank when there is none, or when it has more than three: no number is better
         *                than another one's
         */
        public static Show of(int address, int waiting, OptionalInt ticket) {
            String count = "%3d".formatted(Math.clamp(waiting, 0, NUMBER_MAX));
            boolean fits = ticket.isPresent() && ticket.getAsInt() >= 0 && ticket.getAsInt() <= NUMBER_MAX;
            return new Show(address, count, fits ? "%03d".formatted(ticket.getAsInt()) : BLANK);
        }

        private static boolean fits(String part) {
            return part.length() == PLACES && part.chars().allMatch(c -> c == ' ' || (c >= '0' && c <= '9'));
        }
    }

    record Beep(int address) implements ToPad {}

    /** A whole frame that means nothing that is known here. */
    record Unknown(int address, int command, Bytes data) implements ToPad {}
}
