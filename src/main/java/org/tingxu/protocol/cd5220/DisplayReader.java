package org.tingxu.protocol.cd5220;

import static org.tingxu.protocol.cd5220.DisplayEncoder.*;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.wire.AsciiText;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/**
 * Bytes to commands, as a display hears them. The protocol has no checksum: damage to a character or a row shows as another one.
 * Lines are read whole, twenty characters and the closing CR, as {@link DisplayEncoder} writes them.
 */
public final class DisplayReader implements FrameReader<DisplayCommand> {
    private static final int LINE_HEAD_BYTES = 3;
    private static final int LINE_BYTES = LINE_HEAD_BYTES + DisplayCommand.ShowLine.WIDTH + 1;

    private final ByteArrayOutputStream command = new ByteArrayOutputStream();

    @Override
    public List<DisplayCommand> take(byte[] arrived) {
        List<DisplayCommand> commands = new ArrayList<>();
        for (byte next : arrived) {
            take(next & 0xFF).ifPresent(commands::add);
        }
        return commands;
    }

    @Override
    public void forget() {
        command.reset();
    }

    private Optional<DisplayCommand> take(int value) {
        if (value == ESC) {
            command.reset();
            command.write(ESC);
            return Optional.empty();
        }
        if (command.size() == 0) {
            return value == CLEAR ? Optional.of(new DisplayCommand.Clear()) : Optional.empty();
        }
        command.write(value);
        return whole(Bytes.of(command.toByteArray()));
    }

    private Optional<DisplayCommand> whole(Bytes bytes) {
        return switch (bytes.at(1)) {
            case INITIALISE -> done(Optional.of(new DisplayCommand.Initialise()));
            case BRIGHTNESS -> bytes.size() < 3 ? Optional.empty() : done(brightness(bytes.at(2)));
            case LINE -> line(bytes);
            default -> done(Optional.empty());
        };
    }

    private static Optional<DisplayCommand> brightness(int quarters) {
        return quarters >= 1 && quarters <= 4 ? Optional.of(new DisplayCommand.Brightness(quarters)) : Optional.empty();
    }

    private Optional<DisplayCommand> line(Bytes bytes) {
        int place = bytes.size() - 1;
        if (!fits(place, bytes.at(place))) {
            return done(Optional.empty());
        }
        if (bytes.size() < LINE_BYTES) {
            return Optional.empty();
        }
        String text = new String(bytes.slice(LINE_HEAD_BYTES, LINE_BYTES - 1).toArray(), StandardCharsets.US_ASCII);
        var row = bytes.at(2) == UPPER ? DisplayCommand.Row.UPPER : DisplayCommand.Row.LOWER;
        return done(Optional.of(new DisplayCommand.ShowLine(row, text)));
    }

    private static boolean fits(int place, int value) {
        return switch (place) {
            case 1 -> true;
            case 2 -> value == UPPER || value == LOWER;
            case LINE_BYTES - 1 -> value == CR;
            default -> AsciiText.isShown(value);
        };
    }

    /** The bytes are dealt with, whatever they were. */
    private Optional<DisplayCommand> done(Optional<DisplayCommand> read) {
        command.reset();
        return read;
    }
}
