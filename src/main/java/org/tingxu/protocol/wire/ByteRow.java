package org.tingxu.protocol.wire;

import java.io.ByteArrayOutputStream;

/** Fields written one after the other. Values are checked: nothing is cut to fit. */
public final class ByteRow {
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();

    /** One byte, 0 to 255. */
    public ByteRow u8(int value) {
        row.write((int) within(value, 0xFF));
        return this;
    }

    /** Two bytes, the lower one first. */
    public ByteRow u16(int value) {
        within(value, 0xFFFF);
        return u8(value & 0xFF).u8(value >> 8);
    }

    /** Two bytes, the higher one first. */
    public ByteRow u16BigEndian(int value) {
        within(value, 0xFFFF);
        return u8(value >> 8).u8(value & 0xFF);
    }

    /** Four bytes, the lowest one first. */
    public ByteRow u32(long value) {
        within(value, 0xFFFF_FFFFL);
        return u16((int) (value & 0xFFFF)).u16((int) (value >> 16));
    }

    /** Four bytes, the highest one first. */
    public ByteRow u32BigEndian(long value) {
        within(value, 0xFFFF_FFFFL);
        return u16BigEndian((int) (value >> 16)).u16BigEndian((int) (value & 0xFFFF));
    }

    public ByteRow bytes(Bytes bytes) {
        row.writeBytes(bytes.toArray());
        return this;
    }

    public ByteRow bytes(int... values) {
        return bytes(Bytes.of(values));
    }

    public Bytes toBytes() {
        return Bytes.of(row.toByteArray());
    }

    private static long within(long value, long max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException("The field takes 0 to %d, not %d".formatted(max, value));
        }
        return value;
    }
}
