package org.tingxu.protocol.escpos;

/** How much damage a QR code survives: 7, 15, 25, 30 %. */
public enum QrLevel {
    L('0'),
    M('1'),
    Q('2'),
    H('3');

    private final int wire;

    QrLevel(int wire) {
        this.wire = wire;
    }

    /** n of {@code GS ( k} fn 69. */
    int wire() {
        return wire;
    }

    static QrLevel ofWire(int wire) {
        return switch (wire) {
            case '0' -> L;
            case '1' -> M;
            case '2' -> Q;
            case '3' -> H;
            default -> throw new IllegalArgumentException("No QR level " + wire);
        };
    }
}
