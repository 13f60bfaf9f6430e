package org.tingxu.device.desk;

import org.tingxu.device.reader.CardWords;

/** What became of the wish for a card at a kiosk. */
public sealed interface CardAnswer {
    /**
     * A card was read. Only the reference tells whose it is, and only to this desk.
     *
     * @param reference stands for the card once, for {@link CardDesk#REFERENCE_LIVES}
     */
    record Read(String reference, MaskedCard card) implements CardAnswer {}

    /** Nobody put a card there, or the wish was taken back. */
    record Nobody() implements CardAnswer {}

    /** It cannot be had; the words are for the resident. */
    record NotRead(Why why, CardWords words) implements CardAnswer {}

    /** Why no card can be had. */
    enum Why {
        /** The kiosk has no reader, or it is out of use. */
        NO_READER,
        /** The reader does not answer. */
        READER_SILENT,
        /** A document that is no resident's card. */
        NOT_UNDERSTOOD,
        /** A card that lies there since before. */
        LEFT_LYING,
        /** A card was there and was not read. */
        UNREADABLE
    }
}
