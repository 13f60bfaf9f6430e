package org.tingxu.protocol.cpower;

import static org.tingxu.protocol.cpower.Wire.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/**
 * What stands between the marks, its sum checked.
 *
 * @param flags of a request; of a reply its result
 * @param data  behind the flags; of the text protocol behind length and packet numbers
 */
record Content(int type, int card, int code, int flags, Bytes data) {
    private static final int SUM_BYTES = 2;

    /** @throws IllegalArgumentException when the frame is damaged, or one packet of several */
    static Content of(Bytes frame) {
        Cursor all = new Cursor(frame);
        Bytes summed = all.bytes(frame.size() - SUM_BYTES);
        int sum = all.u16();
        if (sum != sum(summed)) {
            throw new IllegalArgumentException("The sum does not fit: " + frame);
        }
        Cursor cursor = new Cursor(summed);
        int type = cursor.u8();
        if (type != REQUEST && type != MARKED_REPLY) {
            throw new IllegalArgumentException("%02X is no packet type: %s".formatted(type, frame));
        }
        cursor.expect(CARD_TYPE);
        int card = cursor.u8();
        int code = cursor.u8();
        int flags = cursor.u8();
        return new Content(type, card, code, flags, code == TEXT_PROTOCOL ? packet(cursor) : cursor.rest());
    }

    private static Bytes packet(Cursor cursor) {
        int length = cursor.u16();
        cursor.expect(0);
        cursor.expect(0);
        Bytes data = cursor.bytes(length);
        cursor.end();
        return data;
    }

    /** The frames of which something can be made. */
    static <F> List<F> each(List<Bytes> frames, Function<Bytes, F> read) {
        return frames.stream().flatMap(frame -> tried(frame, read)).toList();
    }

    private static <F> Stream<F> tried(Bytes frame, Function<Bytes, F> read) {
        try {
            return Stream.of(read.apply(frame));
        } catch (IllegalArgumentException unfit) {
            return Stream.empty();
        }
    }
}
