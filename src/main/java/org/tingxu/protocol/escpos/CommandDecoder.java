package org.tingxu.protocol.escpos;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/** Host bytes to commands, wherever the line may split them. After noise it finds the next command by itself. */
public final class CommandDecoder {
    private final CommandReader reader;
    private byte[] pending = new byte[0];

    public CommandDecoder(TextCharset charset) {
        reader = new CommandReader(charset);
    }

    /** A command and exactly the bytes that it came in. */
    public record Decoded(PrinterCommand command, Bytes bytes) {}

    /** Takes what the line brought and answers with the commands that are whole now. */
    public List<Decoded> take(byte[] arrived) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(pending);
        joined.writeBytes(arrived);
        Bytes all = Bytes.of(joined.toByteArray());
        List<Decoded> decoded = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            CommandFrames.Frame frame = new CommandFrames(joined.toByteArray(), from).next();
            if (frame.incomplete()) {
                break;
            }
            Bytes bytes = all.slice(from, from + frame.length());
            decoded.add(new Decoded(frame.noise() ? new PrinterCommand.Noise(bytes) : reader.read(bytes), bytes));
            from += frame.length();
        }
        pending = all.slice(from, all.size()).toArray();
        return decoded;
    }

    /** Forgets the start of an unfinished command, as a printer does at power-on. */
    public void forget() {
        pending = new byte[0];
    }
}
