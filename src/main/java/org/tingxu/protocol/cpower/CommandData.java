package org.tingxu.protocol.cpower;

import static org.tingxu.protocol.cpower.Wire.*;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/** The data of a request to its command. */
final class CommandData {
    private static final int POWER_FILL_BYTES = 7;

    private CommandData() {}

    /**
     * Commands outside of the text protocol carry no length, and the sum alone does not see every damage to a pair: only known
     * ones, whose length is known, are read.
     */
    static CPowerCommand read(int code, Bytes data) {
        return code == TEXT_PROTOCOL ? text(data) : basic(code, new Cursor(data));
    }

    private static CPowerCommand basic(int code, Cursor cursor) {
        CPowerCommand command = switch (code) {
            case VERSION -> version(cursor);
            case BRIGHTNESS -> brightness(cursor);
            case POWER -> power(cursor);
            default -> throw new IllegalArgumentException("Unknown command %02X".formatted(code));
        };
        cursor.end();
        return command;
    }

    private static CPowerCommand version(Cursor cursor) {
        cursor.expect(0);
        return new CPowerCommand.AskVersion();
    }

    private static CPowerCommand brightness(Cursor cursor) {
        return isAsk(cursor) ? new CPowerCommand.AskBrightness() : new CPowerCommand.SetBrightness(day(cursor));
    }

    private static CPowerCommand power(Cursor cursor) {
        if (isAsk(cursor)) {
            return new CPowerCommand.AskPower();
        }
        boolean on = isOne(cursor);
        for (int i = 0; i < POWER_FILL_BYTES; i++) {
            cursor.expect(0);
        }
        return new CPowerCommand.SetPower(on);
    }

    static DayBrightness day(Cursor cursor) {
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < DayBrightness.HOURS; hour++) {
            hours.add(cursor.u8());
        }
        return new DayBrightness(hours);
    }

    private static boolean isAsk(Cursor cursor) {
        return isOne(cursor);
    }

    /** One or nought; nothing else. */
    static boolean isOne(Cursor cursor) {
        int value = cursor.u8();
        if (value > 1) {
            throw new IllegalArgumentException("%d is neither 0 nor 1".formatted(value));
        }
        return value == 1;
    }

    private static CPowerCommand text(Bytes data) {
        try {
            Cursor known = new Cursor(data);
            CPowerCommand command = known(known);
            known.end();
            return command;
        } catch (IllegalArgumentException unfit) {
            return new CPowerCommand.OtherText(data);
        }
    }

    private static CPowerCommand known(Cursor cursor) {
        return switch (cursor.u8()) {
            case PURE_TEXT -> showText(cursor);
            case STORE -> store(cursor);
            case DELETE_PROGRAMS -> deletePrograms(cursor);
            case PROGRAM_TEXT -> programText(cursor);
            default -> throw new IllegalArgumentException("Unknown command");
        };
    }

    private static CPowerCommand showText(Cursor cursor) {
        int window = cursor.u8();
        int effect = cursor.u8();
        int align = cursor.u8();
        int speed = cursor.u8();
        int staySeconds = cursor.u16BigEndian();
        int font = cursor.u8();
        var colour = new Look.Colour(cursor.u8(), cursor.u8(), cursor.u8());
        Look look = new Look(
                effect,
                new Look.Align(align & 3, align >> 2 & 3, align >> 4),
                speed,
                staySeconds,
                new Look.Font(font & 15, font >> 4),
                colour);
        return new CPowerCommand.ShowText(window, look, CPowerText.read(cursor.rest()));
    }

    private static CPowerCommand store(Cursor cursor) {
        boolean clear = isOne(cursor);
        cursor.expect(0);
        cursor.expect(0);
        return new CPowerCommand.Store(clear);
    }

    private static CPowerCommand deletePrograms(Cursor cursor) {
        if (!isOne(cursor)) {
            return new CPowerCommand.DeleteAllPrograms();
        }
        List<Integer> programs = new ArrayList<>();
        for (int left = cursor.u8(); left > 0; left--) {
            programs.add(cursor.u8());
        }
        return new CPowerCommand.DeletePrograms(programs);
    }

    private static CPowerCommand programText(Cursor cursor) {
        long appendCode = cursor.u32BigEndian();
        int program = cursor.u8();
        int window = cursor.u8();
        cursor.expect(0);
        return new CPowerCommand.ProgramText(appendCode, program, window, CPowerText.read(cursor.rest()));
    }
}
