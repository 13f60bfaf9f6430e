package org.tingxu.protocol.alpha;

import java.nio.charset.StandardCharsets;
import org.tingxu.protocol.wire.Bytes;

/** The bytes of the protocol by name. */
final class Wire {
    static final int NUL = 0x00;
    static final int SOH = 0x01;
    static final int STX = 0x02;
    static final int ETX = 0x03;
    static final int EOT = 0x04;
    static final int CR = 0x0D;
    static final int ESC = 0x1B;

    /** By so many NULs a sign finds out the speed of the line. */
    static final int NULS = 5;

    /** A longer transmission is none. */
    static final int FRAME_BYTES_MAX = 16_384;

    static final int WRITE_TEXT = 'A';
    static final int WRITE_STRING = 'G';
    static final int WRITE_SPECIAL = 'E';
    static final int MEMORY = '$';
    static final char LOCKED = 'L';
    static final char UNLOCKED = 'U';

    /** Label, kind, lock, four digits of size, four of option. */
    static final int MEMORY_FILE_CHARACTERS = 11;

    static final int SUM_DIGITS = 4;

    private Wire() {}

    static boolean isMark(int value) {
        return value <= EOT;
    }

    static String ascii(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }

    static Bytes ascii(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The sum of a field from STX to ETX, as four hex digits. */
    static String sum(Bytes command) {
        int sum = STX + ETX;
        for (int i = 0; i < command.size(); i++) {
            sum += command.at(i);
        }
        return "%04X".formatted(sum & 0xFFFF);
    }
}
