package org.tingxu.protocol.idcard;

import org.tingxu.protocol.wire.Bytes;

/** What a reader answers. It does not say to which question. */
public sealed interface ReaderReply {

    /** A card lies on the reader; SW3 9Fh. */
    record Found(Bytes data) implements ReaderReply {
        @Override
        public String toString() {
            return "Found[" + data.size() + " bytes]";
        }
    }

    /** No card, or only one that was read already; SW3 80h. */
    record NoCard() implements ReaderReply {}

    /**
     * Done; SW3 90h. To a selection 8 bytes, to a question for the module's number 16, to one for its status none.
     *
     * @param data not shown in logs: it may be a number of the card
     */
    record Done(Bytes data) implements ReaderReply {
        public static final int DATA_BYTES_MAX = 16;

        public Done {
            if (data.size() > DATA_BYTES_MAX) {
                throw new IllegalArgumentException("At most %d bytes, not %d".formatted(DATA_BYTES_MAX, data.size()));
            }
        }

        @Override
        public String toString() {
            return "Done[" + data.size() + " bytes]";
        }
    }

    /** A resident's card. Its photo was not looked at and is not kept. */
    record Read(IdCard card) implements ReaderReply {}

    /** A document that is read, but not understood here. */
    record UnknownLayout(DocumentKind kind) implements ReaderReply {}

    /** A resident's card with a field that cannot be right: the card is to be read once more. */
    record Misread(CardField field) implements ReaderReply {}

    /**
     * No; see {@link StatusWord}.
     *
     * @param sw3 0 to 255
     */
    record Refused(int sw1, int sw2, int sw3) implements ReaderReply {}

    /** A whole frame that is no known answer. Its bytes are not kept, as they may be somebody's data. */
    record Unreadable(int bytes) implements ReaderReply {}
}
