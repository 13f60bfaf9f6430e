package org.tingxu.protocol.cd5220;

import java.nio.charset.StandardCharsets;
import org.tingxu.protocol.wire.ByteRow;
import org.tingxu.protocol.wire.Bytes;

/** Commands to bytes. Source: the CD5220 user's manual, see docs/protocols/cd5220.md. */
public final class DisplayEncoder {
    static final int CLEAR = 0x0C;
    static final int CR = 0x0D;
    static final int ESC = 0x1B;
    static final int INITIALISE = '@';
    static final int LINE = 'Q';
    static final int UPPER = 'A';
    static final int LOWER = 'B';
    static final int BRIGHTNESS = '*';

    private DisplayEncoder() {}

    public static Bytes encode(DisplayCommand command) {
        return switch (command) {
            case DisplayCommand.Initialise() -> Bytes.of(ESC, INITIALISE);
            case DisplayCommand.Clear() -> Bytes.of(CLEAR);
            case DisplayCommand.Brightness(var quarters) -> Bytes.of(ESC, BRIGHTNESS, quarters);
            case DisplayCommand.ShowLine(var row, var text) ->
                new ByteRow()
                        .bytes(ESC, LINE, row == DisplayCommand.Row.UPPER ? UPPER : LOWER)
                        .bytes(padded(text))
                        .u8(CR)
                        .toBytes();
        };
    }

    private static Bytes padded(String text) {
        String line = text + " ".repeat(DisplayCommand.ShowLine.WIDTH - text.length());
        return Bytes.of(line.getBytes(StandardCharsets.US_ASCII));
    }
}
