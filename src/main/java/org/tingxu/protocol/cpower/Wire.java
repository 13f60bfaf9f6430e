package org.tingxu.protocol.cpower;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.MarkedFrames.Marks;
import org.tingxu.protocol.wire.MarkedFrames.Pair;

/** The bytes of the protocol by name. */
final class Wire {
    static final Marks MARKS = new Marks(
            0xA5, 0xAE, List.of(new Pair(0xA5, 0xAA, 0x05), new Pair(0xAE, 0xAA, 0x0E), new Pair(0xAA, 0xAA, 0x0A)));

    /** A longer frame is none: packets carry some 500 bytes. */
    static final int FRAME_BYTES_MAX = 1_024;

    static final int REQUEST = 0x68;
    static final int MARKED_REPLY = 0xE8;
    static final int CARD_TYPE = 0x32;

    /** Protocol codes. All but the text protocol are commands themselves. */
    static final int TEXT_PROTOCOL = 0x7B;

    static final int VERSION = 0x2E;
    static final int BRIGHTNESS = 0x46;
    static final int POWER = 0x76;

    /** Commands of the text protocol. */
    static final int STORE = 0x07;

    static final int PURE_TEXT = 0x12;
    static final int DELETE_PROGRAMS = 0x84;
    static final int PROGRAM_TEXT = 0x85;

    static final int SET = 0;
    static final int ASK = 1;

    private Wire() {}

    /** Sum of all bytes, 16 bits. */
    static int sum(Bytes bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.size(); i++) {
            sum += bytes.at(i);
        }
        return sum & 0xFFFF;
    }
}
