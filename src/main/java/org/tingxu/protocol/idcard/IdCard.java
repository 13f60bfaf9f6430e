package org.tingxu.protocol.idcard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written on a resident's identity card. It is somebody's data: {@link #toString()} shows none of it.
 *
 * @param nationCode two digits, GB/T 3304
 * @param address    as on the card
 * @param authority  who issued it
 * @param validTo    empty: without end (长期)
 */
public record IdCard(
        String name,
        Sex sex,
        String nationCode,
        LocalDate birth,
        String address,
        CitizenNumber number,
        String authority,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** GB/T 2261.1. */
    public enum Sex {
        UNKNOWN('0'),
        MALE('1'),
        FEMALE('2'),
        NOT_STATED('9');

        private final char code;

        Sex(char code) {
            this.code = code;
        }

        char code() {
            return code;
        }
    }

    /** The family name's first character, as in {@code 测**}. */
    public String maskedName() {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "**";
    }

    @Override
    public String toString() {
        return "IdCard[masked]";
    }
}
