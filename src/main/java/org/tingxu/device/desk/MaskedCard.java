package org.tingxu.device.desk;

import org.tingxu.protocol.idcard.CitizenNumber;
import org.tingxu.protocol.idcard.IdCard;

/**
 * As much of a card as its holder has to see to know that it is the right one.
 *
 * @param name   the first and the last character, as {@code 张*三}; of two characters the first
 * @param number the last four places, the others hidden
 */
public record MaskedCard(String name, String number) {
    private static final int SHOWN = 4;

    static MaskedCard of(IdCard card) {
        return new MaskedCard(name(card.name()), number(card.number()));
    }

    private static String name(String whole) {
        int[] characters = whole.codePoints().toArray();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            boolean shown = i == 0 ? characters.length > 1 : i == characters.length - 1 && i > 1;
            masked.appendCodePoint(shown ? characters[i] : '*');
        }
        return masked.toString();
    }

    private static String number(CitizenNumber number) {
        int hidden = CitizenNumber.PLACES - SHOWN;
        return "*".repeat(hidden) + number.value().substring(hidden);
    }
}
