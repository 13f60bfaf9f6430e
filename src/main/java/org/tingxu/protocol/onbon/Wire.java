package org.tingxu.protocol.onbon;

import java.util.List;
import org.tingxu.protocol.wire.MarkedFrames.Marks;
import org.tingxu.protocol.wire.MarkedFrames.Pair;

/** The bytes of the protocol by name. */
final class Wire {
    static final int START = 0xA5;
    static final int END = 0x5A;

    /** A frame begins with so many start marks, so that some may get lost. */
    static final int STARTS = 8;

    static final Marks MARKS = new Marks(
            START,
            END,
            List.of(
                    new Pair(START, 0xA6, 0x02),
                    new Pair(0xA6, 0xA6, 0x01),
                    new Pair(END, 0x5B, 0x02),
                    new Pair(0x5B, 0x5B, 0x01)));

    static final int FONT_CARD_VERSION = 0x02;
    static final int SIXTH_VERSION = 0xF0;

    /** Where the sixth generation has its version; a font card has a reserved zero there. */
    static final int VERSION_PLACE = 4;

    static final int ANSWERED = 1;
    static final int UNANSWERED = 2;

    /** Group and number of a command, as one value. */
    static final int ACK = 0xA000;

    static final int NACK = 0xA001;
    static final int STATUS = 0xA102;
    static final int PING = 0xA200;
    static final int POWER = 0xA300;
    static final int REALTIME = 0xA306;
    static final int CLEAR = 0xA310;
    static final int DELETE_AREAS = 0xA701;

    static final int ON = 1;
    static final int OFF = 2;
    static final int DELETE_ALL = 0xFF;
    static final int DYNAMIC_AREA = 0;

    /** Bytes of an area without its text. */
    static final int AREA_BYTES = 27;

    private Wire() {}
}
