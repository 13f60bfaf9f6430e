package org.tingxu.protocol.modbus;

/** Function codes that are spoken here, and bounds of their fields. */
final class FunctionCode {
    static final int READ_HOLDING = 0x03;
    static final int READ_INPUT = 0x04;
    static final int WRITE_COIL = 0x05;
    static final int WRITE_REGISTER = 0x06;
    static final int WRITE_REGISTERS = 0x10;

    /** Set in the function of a reply that refuses. */
    static final int REFUSED = 0x80;

    static final int COIL_ON = 0xFF00;
    static final int UNIT_MAX = 247;
    static final int READ_MAX = 125;
    static final int WRITE_MAX = 123;
    static final int WORD_MAX = 0xFFFF;

    private FunctionCode() {}

    static void checkUnit(int unit) {
        if (unit < 0 || unit > UNIT_MAX) {
            throw new IllegalArgumentException(
                    "A unit is 1 to %d, or 0 for all of them, not %d".formatted(UNIT_MAX, unit));
        }
    }

    static void checkWord(String what, int value) {
        if (value < 0 || value > WORD_MAX) {
            throw new IllegalArgumentException("%s is 0 to %d, not %d".formatted(what, WORD_MAX, value));
        }
    }

    static void checkBlock(int from, int count, int most) {
        checkWord("A register", from);
        if (!isBlock(from, count, most)) {
            throw new IllegalArgumentException(
                    "1 to %d registers up to number %d, not %d from %d".formatted(most, WORD_MAX, count, from));
        }
    }

    static boolean isBlock(int from, int count, int most) {
        return count >= 1 && count <= most && from + count - 1 <= WORD_MAX;
    }
}
