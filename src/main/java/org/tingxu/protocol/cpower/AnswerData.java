package org.tingxu.protocol.cpower;

import static org.tingxu.protocol.cpower.Wire.*;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/** The data of a reply to its answer. */
final class AnswerData {
    private AnswerData() {}

    static CPowerAnswer read(int code, Bytes data) {
        if (code == TEXT_PROTOCOL) {
            return new CPowerAnswer.Text(data);
        }
        Cursor cursor = new Cursor(data);
        CPowerAnswer answer = switch (code) {
            case VERSION -> version(cursor);
            case BRIGHTNESS -> brightness(cursor);
            case POWER -> power(cursor);
            default -> throw new IllegalArgumentException("Unknown answer %02X".formatted(code));
        };
        cursor.end();
        return answer;
    }

    private static CPowerAnswer version(Cursor cursor) {
        cursor.expect(0);
        return new CPowerAnswer.Version(cursor.rest());
    }

    /** One byte says whether it was set; with 24 behind it, it says that they were asked for. */
    private static CPowerAnswer brightness(Cursor cursor) {
        boolean one = CommandData.isOne(cursor);
        return one && cursor.left() > 0
                ? new CPowerAnswer.BrightnessIs(CommandData.day(cursor))
                : new CPowerAnswer.BrightnessSet(one);
    }

    private static CPowerAnswer power(Cursor cursor) {
        boolean asked = CommandData.isOne(cursor);
        boolean on = CommandData.isOne(cursor);
        return asked
                ? new CPowerAnswer.PowerIs(on, cursor.bytes(CPowerAnswer.PowerIs.TIMES_BYTES))
                : new CPowerAnswer.PowerSet(on);
    }
}
