package org.tingxu.protocol.escpos;

import java.nio.charset.StandardCharsets;
import org.tingxu.protocol.wire.Bytes;

/** Replies to bytes: what a virtual printer sends. */
public final class ReplyEncoder {
    private ReplyEncoder() {}

    public static Bytes encode(PrinterReply reply) {
        return switch (reply) {
            case PrinterReply.RealtimeStatus(var bits) -> Bytes.of(bits);
            case PrinterReply.AutoStatus(var bits) ->
                Bytes.of(
                        (int) (bits >> 24) & 0xFF,
                        (int) (bits >> 16) & 0xFF,
                        (int) (bits >> 8) & 0xFF,
                        (int) bits & 0xFF);
            case PrinterReply.PaperStatus(var bits) -> Bytes.of(bits);
            case PrinterReply.ProcessDone(var id) -> {
                byte[] d = id.value().getBytes(StandardCharsets.US_ASCII);
                yield Bytes.of(0x37, 0x22, d[0], d[1], d[2], d[3], 0x00);
            }
            case PrinterReply.Block(var bytes) -> bytes;
            case PrinterReply.Unreadable(var bytes) -> bytes;
        };
    }
}
