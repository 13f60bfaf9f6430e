package org.tingxu.protocol.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/**
 * Printer bytes to replies, wherever the line may split them.
 *
 * <p>A broken reply is swallowed to the length that its head promised, and nothing inside of it is read as another
 * reply: an answer may get lost here, but none is invented.
 */
public final class ReplyDecoder implements FrameReader<PrinterReply> {
    /** A block that is longer than this is no block. The longest known ones are model names of some twenty bytes. */
    public static final int BLOCK_BYTES_MAX = 96;

    private static final int AUTO_STATUS_BYTES = 4;
    private static final int PROCESS_DONE_BYTES = 7;
    private static final int PROCESS_HEAD = 0x37;
    private static final int PROCESS_KIND = 0x22;

    private final ByteArrayOutputStream reply = new ByteArrayOutputStream();

    @Override
    public List<PrinterReply> take(byte[] arrived) {
        List<PrinterReply> replies = new ArrayList<>();
        for (byte next : arrived) {
            reply.write(next);
            whole(Bytes.of(reply.toByteArray())).ifPresent(read -> {
                replies.add(read);
                reply.reset();
            });
        }
        return replies;
    }

    @Override
    public void forget() {
        reply.reset();
    }

    private static Optional<PrinterReply> whole(Bytes bytes) {
        int head = bytes.at(0);
        return switch (head) {
            case 0x35, PROCESS_HEAD, 0x3B, 0x3D, 0x5F -> block(bytes);
            default -> {
                if ((head & 0x93) == 0x10) {
                    yield autoStatus(bytes);
                }
                if ((head & 0x93) == 0x12) {
                    yield Optional.of(new PrinterReply.RealtimeStatus(head));
                }
                yield Optional.of(
                        (head & 0x90) == 0 ? new PrinterReply.PaperStatus(head) : new PrinterReply.Unreadable(bytes));
            }
        };
    }

    private static Optional<PrinterReply> autoStatus(Bytes bytes) {
        if (bytes.size() < AUTO_STATUS_BYTES) {
            return Optional.empty();
        }
        long bits = bytes.at(0);
        for (int i = 1; i < AUTO_STATUS_BYTES; i++) {
            if ((bytes.at(i) & 0x90) != 0) {
                return Optional.of(new PrinterReply.Unreadable(bytes));
            }
            bits = bits << 8 | bytes.at(i);
        }
        return Optional.of(new PrinterReply.AutoStatus(bits));
    }

    private static Optional<PrinterReply> block(Bytes bytes) {
        int last = bytes.at(bytes.size() - 1);
        if (last != Wire.NUL) {
            return bytes.size() < BLOCK_BYTES_MAX ? Optional.empty() : Optional.of(new PrinterReply.Unreadable(bytes));
        }
        return Optional.of(read(bytes));
    }

    private static PrinterReply read(Bytes block) {
        for (int i = 1; i < block.size() - 1; i++) {
            if (block.at(i) < 0x20 || block.at(i) >= Wire.DEL) {
                return new PrinterReply.Unreadable(block);
            }
        }
        if (block.at(0) != PROCESS_HEAD || block.at(1) != PROCESS_KIND) {
            return new PrinterReply.Block(block);
        }
        return block.size() == PROCESS_DONE_BYTES
                ? new PrinterReply.ProcessDone(
                        new ProcessId(new String(block.slice(2, 6).toArray(), StandardCharsets.US_ASCII)))
                : new PrinterReply.Unreadable(block);
    }
}
