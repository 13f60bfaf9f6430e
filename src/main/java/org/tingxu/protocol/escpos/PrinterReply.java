package org.tingxu.protocol.escpos;

import org.tingxu.protocol.wire.Bytes;

/** What a printer tells its host. What the bits mean differs by model and is data of its profile. */
public sealed interface PrinterReply {

    /** One byte after {@code DLE EOT n}; {@code (b & 93h) == 12h}. It does not say which question it answers. */
    record RealtimeStatus(int bits) implements PrinterReply {}

    /**
     * Four bytes that come unasked; the first {@code (b & 93h) == 10h}, the others {@code (b & 90h) == 0}.
     *
     * @param bits the four bytes, the first one highest
     */
    record AutoStatus(long bits) implements PrinterReply {}

    /** One byte after {@code GS r 1}; {@code (b & 90h) == 0}. Everything sent before the question has been dealt with. */
    record PaperStatus(int bits) implements PrinterReply {
        /** Paper end by the sensor that stops printing. */
        public static final int PAPER_OUT = 0x0C;

        /** The roll is thin. */
        public static final int PAPER_NEAR_END = 0x03;
    }

    /** {@code 37h 22h d1 d2 d3 d4 00h}: everything before this id is on paper. */
    record ProcessDone(ProcessId id) implements PrinterReply {}

    /** Another block between one of the heads 35h 37h 3Bh 3Dh 5Fh and NUL, both included. */
    record Block(Bytes bytes) implements PrinterReply {}

    /** Bytes that are no reply. */
    record Unreadable(Bytes bytes) implements PrinterReply {}
}
