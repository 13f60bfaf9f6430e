package org.tingxu.protocol.onbon;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** What host and font card tell each other. */
public sealed interface FontCardMessage {
    /** Asks whether the card is there; changes nothing. */
    record Ping(boolean answered) implements FontCardMessage {}

    /** Asks for programs, brightness and time. The answer is {@link Other}: its layout differs by firmware. */
    record AskStatus(boolean answered) implements FontCardMessage {}

    /** Takes everything off the screen. */
    record Clear(boolean answered) implements FontCardMessage {}

    /** Lights the screen or puts it out. */
    record Power(boolean answered, boolean on) implements FontCardMessage {}

    /**
     * Shows texts at once, until the next power cut.
     *
     * @param mode    0 keeps what an area shows until its new text comes; other values are the card's own
     * @param deleted areas that go before
     * @param areas   at most {@value #AREAS_MAX}; none when areas are only deleted
     */
    record ShowTexts(boolean answered, int mode, Deletion deleted, List<TextArea> areas) implements FontCardMessage {
        /** The number of areas is one byte on the line. */
        public static final int AREAS_MAX = 255;

        public ShowTexts {
            areas = List.copyOf(areas);
            Range.check("mode", mode, 0, 0xFF);
            Range.check("number of areas", areas.size(), 0, AREAS_MAX);
        }
    }

    /** The card did as it was told. */
    record Ack() implements FontCardMessage {}

    /**
     * The card did not.
     *
     * @param code see {@link #error()}
     */
    record Nack(int code) implements FontCardMessage {
        public Nack {
            Range.check("error code", code, 0, 0xFF);
        }

        public OnbonError error() {
            return OnbonError.of(code);
        }
    }

    /** A whole frame whose data this project has no word for. */
    record Other(Bytes data) implements FontCardMessage {}
}
