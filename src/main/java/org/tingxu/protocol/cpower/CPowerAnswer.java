package org.tingxu.protocol.cpower;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** What a card's frame carries beside its result. */
public sealed interface CPowerAnswer {
    /**
     * Answer to a command of the text protocol; the result says whether it was taken.
     *
     * @param data begins with the command's code on most firmware; may be empty
     */
    record Text(Bytes data) implements CPowerAnswer {}

    /** Brightness was set, or not. */
    record BrightnessSet(boolean done) implements CPowerAnswer {}

    /** The brightness that was asked for. */
    record BrightnessIs(DayBrightness day) implements CPowerAnswer {}

    /** The screen was lit or put out. */
    record PowerSet(boolean on) implements CPowerAnswer {}

    /**
     * Whether the screen is on.
     *
     * @param times eight bytes: hour and minute on, hour and minute off, four reserved
     */
    record PowerIs(boolean on, Bytes times) implements CPowerAnswer {
        static final int TIMES_BYTES = 8;

        public PowerIs {
            Range.check("bytes of times", times.size(), TIMES_BYTES, TIMES_BYTES);
        }
    }

    /**
     * The versions that were asked for.
     *
     * @param data from the card's type on; at most {@value #BYTES_MAX} bytes
     */
    record Version(Bytes data) implements CPowerAnswer {
        static final int BYTES_MAX = 64;

        public Version {
            Range.check("bytes of versions", data.size(), 1, BYTES_MAX);
        }
    }
}
