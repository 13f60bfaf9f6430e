package org.tingxu.protocol.alpha;

/** Which lines of the sign a text takes. */
public enum Position {
    MIDDLE(' '),
    TOP('"'),
    BOTTOM('&'),
    FILL('0'),
    LEFT('1'),
    RIGHT('2');

    private final char wire;

    Position(char wire) {
        this.wire = wire;
    }

    char wire() {
        return wire;
    }
}
