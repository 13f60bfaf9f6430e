package org.tingxu.protocol.keypad;

import org.tingxu.protocol.wire.Bytes;

/** What a keypad or an evaluator tells its host, unasked. */
public sealed interface FromPad {
    /** Who says it, 0 to 255. */
    int address();

    /**
     * A key, with the digits typed before it. On a keypad digits count only together with the key behind them.
     *
     * @param digits none to {@value #DIGITS_MAX}
     */
    record Pressed(int address, String digits, PadKey key) implements FromPad {
        public static final int DIGITS_MAX = 6;

        public Pressed {
            if (digits.length() > DIGITS_MAX || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IllegalArgumentException(
                        "Digits before a key are none to %d of 0 to 9, not \"%s\"".formatted(DIGITS_MAX, digits));
            }
        }
    }

    /**
     * A resident's rating.
     *
     * @param rating {@value #BEST} (very satisfied) to {@value #WORST} (very dissatisfied): the key's number on the device
     */
    record Rated(int address, int rating) implements FromPad {
        public static final int BEST = 1;
        public static final int WORST = 5;

        public Rated {
            if (rating < BEST || rating > WORST) {
                throw new IllegalArgumentException("A rating is %d to %d, not %d".formatted(BEST, WORST, rating));
            }
        }
    }

    /** A whole frame that means nothing that is known here. */
    record Unknown(int address, int command, Bytes data) implements FromPad {}
}
