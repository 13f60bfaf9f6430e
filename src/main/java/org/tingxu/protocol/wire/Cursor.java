package org.tingxu.protocol.wire;

/** Reads fields one after the other. Reading beyond the end throws {@link IllegalArgumentException}. */
public final class Cursor {
    private final Bytes bytes;
    private int place;

    public Cursor(Bytes bytes) {
        this.bytes = bytes;
    }

    /** One byte, 0 to 255. */
    public int u8() {
        need(1);
        return bytes.at(place++);
    }

    /** Two bytes, the lower one first. */
    public int u16() {
        int low = u8();
        return low | u8() << 8;
    }

    /** Two bytes, the higher one first. */
    public int u16BigEndian() {
        int high = u8();
        return high << 8 | u8();
    }

    /** Four bytes, the lowest one first. */
    public long u32() {
        long low = u16();
        return low | (long) u16() << 16;
    }

    /** Four bytes, the highest one first. */
    public long u32BigEndian() {
        long high = u16BigEndian();
        return high << 16 | u16BigEndian();
    }

    public Bytes bytes(long count) {
        need(count);
        Bytes part = bytes.slice(place, place + (int) count);
        place += (int) count;
        return part;
    }

    public Bytes rest() {
        return bytes(left());
    }

    public int left() {
        return bytes.size() - place;
    }

    /** A field that has only one value. */
    public void expect(int value) {
        int there = u8();
        if (there != value) {
            throw new IllegalArgumentException(
                    "Byte %d is %02X, not %02X, in %s".formatted(place - 1, there, value, bytes));
        }
    }

    /** Nothing may be left. */
    public void end() {
        if (left() != 0) {
            throw new IllegalArgumentException("%d bytes too many in %s".formatted(left(), bytes));
        }
    }

    private void need(long count) {
        if (count < 0 || count > left()) {
            throw new IllegalArgumentException(
                    "%d bytes from %d on, but only %d are left in %s".formatted(count, place, left(), bytes));
        }
    }
}
