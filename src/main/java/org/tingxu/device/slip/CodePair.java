package org.tingxu.device.slip;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Optional;
import org.tingxu.protocol.escpos.QrLevel;

/** Two QR codes beside each other, each in the middle of its half of the paper: printers put one on a line only, so they are a picture. */
final class CodePair {
    /** White on each side of a code, so that the white between two is more than the four modules that a reader needs. */
    private static final int WHITE_MODULES = 3;

    private final ByteMatrix left;
    private final ByteMatrix right;
    private final int module;
    private final int half;

    private CodePair(ByteMatrix left, ByteMatrix right, int module, int half) {
        this.left = left;
        this.right = right;
        this.module = module;
        this.half = half;
    }

    /**
     * The picture, as wide as the paper.
     *
     * @param wantedDots side of a module, where there is room for it
     * @return empty when modules would be smaller than {@value SlipSheet#QR_MODULE_MIN} dots
     */
    static Optional<SlipPicture> of(String left, String right, QrLevel level, int wantedDots, int paperDots) {
        ByteMatrix one = QrWidth.matrix(left, level);
        ByteMatrix other = QrWidth.matrix(right, level);
        int half = paperDots / 2;
        int most = Math.max(one.getWidth(), other.getWidth());
        int module = Math.min(wantedDots, half / (most + 2 * WHITE_MODULES));
        return module < SlipSheet.QR_MODULE_MIN
                ? Optional.empty()
                : Optional.of(SlipPicture.of(2 * half, most * module, new CodePair(one, other, module, half)::black));
    }

    private boolean black(int x, int y) {
        ByteMatrix code = x < half ? left : right;
        int side = code.getWidth() * module;
        int column = x % half - (half - side) / 2;
        return column >= 0 && column < side && y < side && code.get(column / module, y / module) == 1;
    }
}
