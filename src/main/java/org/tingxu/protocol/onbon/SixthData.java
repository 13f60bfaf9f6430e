package org.tingxu.protocol.onbon;

import static org.tingxu.protocol.onbon.Wire.*;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/** The data of a sixth-generation frame to its message. */
final class SixthData {
    private SixthData() {}

    static SixthMessage read(Bytes data) {
        try {
            return known(data);
        } catch (IllegalArgumentException unfit) {
            return new SixthMessage.Other(data);
        }
    }

    private static SixthMessage known(Bytes data) {
        Cursor cursor = new Cursor(data);
        int first = cursor.u8();
        int command = cursor.u16BigEndian();
        SixthMessage message = switch (command) {
            case DELETE_AREAS -> deleteAreas(first, cursor);
            case ACK, NACK -> answer(first, command, cursor);
            default -> throw new IllegalArgumentException("Unknown command: " + data);
        };
        cursor.end();
        return message;
    }

    private static SixthMessage deleteAreas(int answered, Cursor cursor) {
        oneOf(answered, 0, ANSWERED);
        cursor.expect(0);
        cursor.expect(0);
        return new SixthMessage.DeleteAreas(answered == ANSWERED, FontCardData.deletion(cursor));
    }

    private static SixthMessage answer(int reserved, int command, Cursor cursor) {
        oneOf(reserved, 0, 0);
        int status = cursor.u16();
        int error = cursor.u16();
        return new SixthMessage.Answer(command == ACK, status, error, cursor.bytes(cursor.u16()));
    }

    private static void oneOf(int value, int one, int other) {
        if (value != one && value != other) {
            throw new IllegalArgumentException("%d is neither %d nor %d".formatted(value, one, other));
        }
    }
}
