package org.tingxu.protocol.alpha;

import static org.tingxu.protocol.alpha.Wire.*;

import org.tingxu.protocol.wire.ByteRow;
import org.tingxu.protocol.wire.Bytes;

/** Transmissions to bytes. Source: the Alpha sign communications protocol, see docs/protocols/alpha.md. */
public final class AlphaEncoder {
    private AlphaEncoder() {}

    public static Bytes encode(AlphaFrame frame) {
        ByteRow row = new ByteRow().bytes(new int[NULS]);
        row.u8(SOH).u8(frame.type()).bytes(ascii(frame.address()));
        frame.fields().forEach(field -> field(row, field));
        return row.u8(EOT).toBytes();
    }

    private static void field(ByteRow row, AlphaField field) {
        Bytes command = command(field.command());
        row.u8(STX).bytes(command);
        switch (field.ending()) {
            case OPEN -> {}
            case ETX -> row.u8(ETX);
            case CHECKED -> row.u8(ETX).bytes(ascii(sum(command)));
        }
    }

    private static Bytes command(AlphaCommand command) {
        return switch (command) {
            case AlphaCommand.WriteText(var label, var position, var mode, var text) ->
                new ByteRow()
                        .bytes(WRITE_TEXT, label, ESC, position.wire(), mode.wire())
                        .bytes(ascii(text))
                        .toBytes();
            case AlphaCommand.WritePlainText(var label, var text) ->
                new ByteRow().bytes(WRITE_TEXT, label).bytes(ascii(text)).toBytes();
            case AlphaCommand.WriteString(var label, var text) ->
                new ByteRow().bytes(WRITE_STRING, label).bytes(ascii(text)).toBytes();
            case AlphaCommand.SetMemory(var files) -> {
                ByteRow row = new ByteRow().bytes(WRITE_SPECIAL, MEMORY);
                files.forEach(file -> row.bytes(ascii(file(file))));
                yield row.toBytes();
            }
            case AlphaCommand.Other(var bytes) -> bytes;
        };
    }

    private static String file(MemoryFile file) {
        return "%c%c%c%04X%s"
                .formatted(
                        file.label(),
                        file.kind().wire(),
                        file.locked() ? LOCKED : UNLOCKED,
                        file.size(),
                        file.option());
    }
}
