package org.tingxu.protocol.wire;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes that do not change and are equal by content, so that records can carry them. */
public final class Bytes {
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** Each int is one byte, 0 to 255. */
    public static Bytes of(int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return new Bytes(bytes);
    }

    /**
     * Reads what {@link #toString()} writes, as in "1B 40".
     *
     * @throws IllegalArgumentException when the text is not pairs of hex digits with single spaces between
     */
    public static Bytes hex(String spaced) {
        return new Bytes(SPACED.parseHex(spaced));
    }

    public int size() {
        return content.length;
    }

    /** The byte at this place as 0 to 255. */
    public int at(int index) {
        return content[index] & 0xFF;
    }

    public Bytes slice(int from, int to) {
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    public byte[] toArray() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return SPACED.formatHex(content);
    }
}
