package org.tingxu.protocol.onbon;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** What host and sixth-generation card tell each other. */
public sealed interface SixthMessage {
    /** Takes dynamic areas away. */
    record DeleteAreas(boolean answered, Deletion areas) implements SixthMessage {}

    /**
     * The card's answer.
     *
     * @param taken  whether it did as it was told
     * @param status as the firmware numbers it
     * @param error  0 when taken; else see {@link OnbonError}
     * @param data   what was asked for
     */
    record Answer(boolean taken, int status, int error, Bytes data) implements SixthMessage {
        public Answer {
            Range.check("status", status, 0, 0xFFFF);
            Range.check("error", error, 0, 0xFFFF);
            Range.check("length of data", data.size(), 0, 0xFFFF);
        }
    }

    /** A whole frame whose data this project has no word for. */
    record Other(Bytes data) implements SixthMessage {}
}
