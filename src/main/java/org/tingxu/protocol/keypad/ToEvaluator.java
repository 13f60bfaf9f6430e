package org.tingxu.protocol.keypad;

import org.tingxu.protocol.wire.Bytes;

/** What the host tells an evaluator. */
public sealed interface ToEvaluator {
    int address();

    /** Ask the resident for a rating now. */
    record Start(int address) implements ToEvaluator {}

    /**
     * The clerk's service level that the device shows.
     *
     * @param level 0 to {@value #LEVEL_MAX} stars
     */
    record Stars(int address, int level) implements ToEvaluator {
        public static final int LEVEL_MAX = 5;

        public Stars {
            if (level < 0 || level > LEVEL_MAX) {
                throw new IllegalArgumentException("Stars are 0 to %d, not %d".formatted(LEVEL_MAX, level));
            }
        }
    }

    /** The rating was heard: command 01 with the same value, so that the sum is 10h less. */
    record Taken(FromPad.Rated rated) implements ToEvaluator {
        @Override
        public int address() {
            return rated.address();
        }
    }

    /** A whole frame that means nothing that is known here. */
    record Unknown(int address, int command, Bytes data) implements ToEvaluator {}
}
