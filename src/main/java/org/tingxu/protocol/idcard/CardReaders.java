package org.tingxu.protocol.idcard;

import java.util.Arrays;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.FrameSearch.Look;

/** Packets to values. */
public final class CardReaders {
    static final int STATUS_BYTES = 3;
    static final int SIZES_BYTES = 4;
    static final int PHOTO_BYTES = 1024;

    private static final int FINGERPRINT_BYTES = 1024;

    /** With fingerprints, the longest answer there is. */
    private static final int DATA_BYTES_MAX =
            STATUS_BYTES + SIZES_BYTES + 2 + CardField.TEXT_BYTES + PHOTO_BYTES + FINGERPRINT_BYTES;

    private CardReaders() {}

    /** What the host hears. */
    public static FrameReader<ReaderReply> atHost() {
        return Packet.reader(STATUS_BYTES, DATA_BYTES_MAX, CardReaders::whole);
    }

    /** What a reader hears. */
    public static FrameReader<ReaderCommand> atReader() {
        return Packet.reader(
                2,
                2,
                (bytes, from, to) -> ReaderCommand.of(bytes[from] & 0xFF, bytes[from + 1] & 0xFF)
                        .<Look<ReaderCommand>>map(command -> new Look.Whole<>(Packet.DATA_AT + to - from + 1, command))
                        .orElseGet(Look.NoFrame::new));
    }

    private static Look<ReaderReply> whole(byte[] bytes, int from, int to) {
        return new Look.Whole<>(Packet.DATA_AT + to - from + 1, reply(bytes, from, to));
    }

    private static ReaderReply reply(byte[] bytes, int from, int to) {
        int sw1 = bytes[from] & 0xFF;
        int sw2 = bytes[from + 1] & 0xFF;
        int sw3 = bytes[from + 2] & 0xFF;
        int rest = to - from - STATUS_BYTES;
        if (sw1 == 0 && sw2 == 0 && sw3 == StatusWord.DONE) {
            return rest <= ReaderReply.Done.DATA_BYTES_MAX
                    ? new ReaderReply.Done(data(bytes, from + STATUS_BYTES, to))
                    : content(bytes, from + STATUS_BYTES, rest);
        }
        if (sw1 == 0 && sw2 == 0 && sw3 == StatusWord.FOUND && rest <= ReaderReply.Done.DATA_BYTES_MAX) {
            return new ReaderReply.Found(data(bytes, from + STATUS_BYTES, to));
        }
        if (rest > 0) {
            return new ReaderReply.Unreadable(rest);
        }
        return sw1 == 0 && sw2 == 0 && sw3 == StatusWord.NO_CARD
                ? new ReaderReply.NoCard()
                : new ReaderReply.Refused(sw1, sw2, sw3);
    }

    /** Sizes of text and photo, with fingerprints of those too; then these themselves. */
    private static ReaderReply content(byte[] bytes, int from, int size) {
        int text = word(bytes, from);
        int photo = word(bytes, from + 2);
        if (text == CardField.TEXT_BYTES && photo == PHOTO_BYTES && size == SIZES_BYTES + text + photo) {
            return CardText.read(bytes, from + SIZES_BYTES);
        }
        int fingerprints = word(bytes, from + SIZES_BYTES);
        return size == SIZES_BYTES + 2 + text + photo + fingerprints
                ? new ReaderReply.UnknownLayout(DocumentKind.WITH_FINGERPRINTS)
                : new ReaderReply.Unreadable(size);
    }

    private static Bytes data(byte[] bytes, int from, int to) {
        return Bytes.of(Arrays.copyOfRange(bytes, from, to));
    }

    private static int word(byte[] bytes, int from) {
        return (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF);
    }
}
