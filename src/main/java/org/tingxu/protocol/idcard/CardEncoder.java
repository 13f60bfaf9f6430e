package org.tingxu.protocol.idcard;

import java.io.ByteArrayOutputStream;
import org.tingxu.protocol.wire.Bytes;

/** Values to packets. */
public final class CardEncoder {
    private static final int FINGERPRINT_BYTES = 1024;

    private CardEncoder() {}

    public static Bytes encode(ReaderCommand command) {
        return Packet.bytes(new byte[] {(byte) command.command(), (byte) command.parameter()});
    }

    /**
     * What a virtual reader sends. A photo and fingerprints are all zero.
     *
     * @throws IllegalArgumentException for what a reader cannot mean to send
     */
    public static Bytes encode(ReaderReply reply) {
        return switch (reply) {
            case ReaderReply.Found(var data) -> packet(0, 0, StatusWord.FOUND, data.toArray());
            case ReaderReply.NoCard _ -> packet(0, 0, StatusWord.NO_CARD);
            case ReaderReply.Done(var data) -> packet(0, 0, StatusWord.DONE, data.toArray());
            case ReaderReply.Read(var card) -> document(CardText.write(card), 0);
            case ReaderReply.UnknownLayout(var kind) ->
                document(CardText.blank(kind), kind == DocumentKind.WITH_FINGERPRINTS ? FINGERPRINT_BYTES : 0);
            case ReaderReply.Refused(var sw1, var sw2, var sw3) -> packet(sw1, sw2, sw3);
            case ReaderReply.Misread _, ReaderReply.Unreadable _ ->
                throw new IllegalArgumentException("No reader means to send this: " + reply);
        };
    }

    private static Bytes document(byte[] text, int fingerprints) {
        ByteArrayOutputStream sizes = new ByteArrayOutputStream();
        word(sizes, text.length);
        word(sizes, CardReaders.PHOTO_BYTES);
        if (fingerprints > 0) {
            word(sizes, fingerprints);
        }
        return packet(
                0, 0, StatusWord.DONE, sizes.toByteArray(), text, new byte[CardReaders.PHOTO_BYTES + fingerprints]);
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static Bytes packet(int sw1, int sw2, int sw3, byte[]... parts) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(sw1);
        data.write(sw2);
        data.write(sw3);
        for (byte[] part : parts) {
            data.writeBytes(part);
        }
        return Packet.bytes(data.toByteArray());
    }
}
