package org.tingxu.protocol.kit;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The characters of GBK that take two bytes: the ones whose bytes can look like a protocol's marks. */
public final class GbkCharacters {
    private static final Charset GBK = Charset.forName("GBK");

    private GbkCharacters() {}

    /** Every pair of bytes that is a character, once, in texts of at most so many characters. */
    public static List<String> inTextsOf(int charactersMax) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                byte[] pair = {(byte) lead, (byte) trail};
                String character = new String(pair, GBK);
                if (Arrays.equals(character.getBytes(GBK), pair)) {
                    text.append(character);
                }
                if (text.length() == charactersMax) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
