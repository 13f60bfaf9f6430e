package org.tingxu.device.reader;

import org.tingxu.protocol.idcard.DocumentKind;
import org.tingxu.protocol.idcard.IdCard;

/** How a wish for a card ended. */
public sealed interface CardRead {
    /** A resident's card; masked in {@code toString}. */
    record Card(IdCard card) implements CardRead {}

    /** A document that is not understood here; the resident gives the data at the desk. */
    record NotUnderstood(DocumentKind kind) implements CardRead {}

    /** Nobody put a card there within the time. */
    record NoCard() implements CardRead {}

    /** A card lies there that was read before and was not taken away since. */
    record LeftLying() implements CardRead {}

    /** A card was there and could not be read; the reason is a sentence part for the person who looks after devices. */
    record Unreadable(String reason) implements CardRead {}

    /** The reader gave no answer. */
    record ReaderSilent(String reason) implements CardRead {}

    /** The wish was taken back, or another one came. */
    record Cancelled() implements CardRead {}
}
