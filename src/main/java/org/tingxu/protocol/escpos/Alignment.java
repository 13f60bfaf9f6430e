package org.tingxu.protocol.escpos;

/** Where a line stands on the paper. */
public enum Alignment {
    LEFT(0),
    CENTRE(1),
    RIGHT(2);

    private final int wire;

    Alignment(int wire) {
        this.wire = wire;
    }

    /** n of {@code ESC a n}. */
    int wire() {
        return wire;
    }

    static Alignment ofWire(int wire) {
        return switch (wire) {
            case 0 -> LEFT;
            case 1 -> CENTRE;
            case 2 -> RIGHT;
            default -> throw new IllegalArgumentException("No alignment " + wire);
        };
    }
}
