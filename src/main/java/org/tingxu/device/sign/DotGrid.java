package org.tingxu.device.sign;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which dots of a sign are lit.
 *
 * @param width  dots across
 * @param height dots down
 * @param lit    dot x of row y is bit {@code y * width + x}
 */
public record DotGrid(int width, int height, BitSet lit) {
    public DotGrid {
        lit = (BitSet) lit.clone();
    }

    @Override
    public BitSet lit() {
        return (BitSet) lit.clone();
    }

    public boolean isLit(int x, int y) {
        return lit.get(y * width + x);
    }

    public int count() {
        return lit.cardinality();
    }

    /** Each row as hex digits, eight dots two digits, the leftmost dot the highest bit; the last byte is filled up with 0. */
    public List<String> rows() {
        return IntStream.range(0, height).mapToObj(this::row).toList();
    }

    private String row(int y) {
        byte[] bytes = new byte[(width + 7) / 8];
        for (int x = 0; x < width; x++) {
            if (isLit(x, y)) {
                bytes[x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
        return HexFormat.of().formatHex(bytes);
    }
}
