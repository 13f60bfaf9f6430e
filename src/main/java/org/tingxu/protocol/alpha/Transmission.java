package org.tingxu.protocol.alpha;

import static org.tingxu.protocol.alpha.Wire.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Cursor;

/** What stands between SOH and EOT, to a transmission. What does not fit throws {@link IllegalArgumentException}. */
final class Transmission {
    private static final int ADDRESS_CHARACTERS = 2;

    private Transmission() {}

    static AlphaFrame read(Bytes content) {
        Cursor cursor = new Cursor(content);
        char type = (char) cursor.u8();
        String address = ascii(cursor.bytes(ADDRESS_CHARACTERS));
        List<AlphaField> fields = new ArrayList<>();
        while (cursor.left() > 0) {
            cursor.expect(STX);
            fields.add(field(cursor, content));
        }
        return new AlphaFrame(type, address, fields);
    }

    private static AlphaField field(Cursor cursor, Bytes content) {
        int from = content.size() - cursor.left();
        int end = from;
        while (end < content.size() && !isMark(content.at(end))) {
            end++;
        }
        Bytes bytes = cursor.bytes(end - from);
        AlphaCommand command = command(bytes);
        if (cursor.left() == 0) {
            return new AlphaField(command, AlphaEnding.OPEN);
        }
        cursor.expect(ETX);
        if (cursor.left() == 0 || content.at(content.size() - cursor.left()) == STX) {
            return new AlphaField(command, AlphaEnding.ETX);
        }
        String sum = ascii(cursor.bytes(SUM_DIGITS));
        if (!sum.equals(sum(bytes))) {
            throw new IllegalArgumentException("The sum %s does not fit: %s".formatted(sum, content));
        }
        return new AlphaField(command, AlphaEnding.CHECKED);
    }

    private static AlphaCommand command(Bytes bytes) {
        try {
            return known(bytes);
        } catch (IllegalArgumentException unfit) {
            return new AlphaCommand.Other(bytes);
        }
    }

    private static AlphaCommand known(Bytes bytes) {
        Cursor cursor = new Cursor(bytes);
        int code = cursor.u8();
        char label = (char) cursor.u8();
        return switch (code) {
            case WRITE_TEXT -> text(label, cursor.rest());
            case WRITE_STRING -> new AlphaCommand.WriteString(label, ascii(cursor.rest()));
            case WRITE_SPECIAL -> memory(label, cursor);
            default -> throw new IllegalArgumentException("Unknown command: " + bytes);
        };
    }

    private static AlphaCommand text(char label, Bytes rest) {
        if (rest.size() == 0 || rest.at(0) != ESC) {
            return new AlphaCommand.WritePlainText(label, ascii(rest));
        }
        Cursor cursor = new Cursor(rest);
        cursor.expect(ESC);
        Position position = named(Position.values(), Position::wire, cursor.u8());
        Mode mode = named(Mode.values(), Mode::wire, cursor.u8());
        return new AlphaCommand.WriteText(label, position, mode, ascii(cursor.rest()));
    }

    private static AlphaCommand memory(int function, Cursor cursor) {
        if (function != MEMORY) {
            throw new IllegalArgumentException("Unknown special function");
        }
        List<MemoryFile> files = new ArrayList<>();
        while (cursor.left() > 0) {
            files.add(file(new Cursor(cursor.bytes(MEMORY_FILE_CHARACTERS))));
        }
        return new AlphaCommand.SetMemory(files);
    }

    private static MemoryFile file(Cursor cursor) {
        char label = (char) cursor.u8();
        MemoryFile.Kind kind = named(MemoryFile.Kind.values(), MemoryFile.Kind::wire, cursor.u8());
        int lock = cursor.u8();
        if (lock != LOCKED && lock != UNLOCKED) {
            throw new IllegalArgumentException("%c is no lock".formatted(lock));
        }
        String size = ascii(cursor.bytes(4));
        if (!size.matches("[0-9A-F]{4}")) {
            throw new IllegalArgumentException("%s is no size".formatted(size));
        }
        return new MemoryFile(label, kind, lock == LOCKED, Integer.parseInt(size, 16), ascii(cursor.rest()));
    }

    private static <T> T named(T[] values, ToIntFunction<T> wire, int value) {
        return Arrays.stream(values)
                .filter(candidate -> wire.applyAsInt(candidate) == value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%02X is unknown".formatted(value)));
    }
}
