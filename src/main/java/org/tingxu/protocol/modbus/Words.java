package org.tingxu.protocol.modbus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/** Registers of 16 bits, the high byte first. */
public final class Words {
    private Words() {}

    /**
     * Two bytes a register.
     *
     * @throws IllegalArgumentException when their number is odd
     */
    public static List<Integer> of(Bytes bytes) {
        if (bytes.size() % 2 != 0) {
            throw new IllegalArgumentException("Registers take bytes by two, not " + bytes.size());
        }
        List<Integer> words = new ArrayList<>(bytes.size() / 2);
        for (int i = 0; i < bytes.size(); i += 2) {
            words.add(bytes.at(i) << 8 | bytes.at(i + 1));
        }
        return words;
    }

    /**
     * Text at the right end of so many registers, two characters each, blanks before it.
     *
     * @throws IllegalArgumentException when the text is longer than that, or not ASCII
     */
    public static List<Integer> ofAscii(String text, int registers) {
        if (text.length() > 2 * registers || text.chars().anyMatch(c -> c < 0x20 || c > 0x7E)) {
            throw new IllegalArgumentException(
                    "At most %d printable ASCII characters fit, not \"%s\"".formatted(2 * registers, text));
        }
        String padded = " ".repeat(2 * registers - text.length()) + text;
        return of(Bytes.of(padded.getBytes(StandardCharsets.US_ASCII)));
    }
}
