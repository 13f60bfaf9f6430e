package org.tingxu.protocol.idcard;

import java.io.ByteArrayOutputStream;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.FrameSearch;
import org.tingxu.protocol.wire.FrameSearch.Look;

/** {@code AA AA AA 96 69}, length (two bytes, high first, with the checksum), data, XOR of length and data. */
final class Packet {
    static final int DATA_AT = 7;

    private static final byte[] HEAD = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    private static final int LENGTH_AT = 5;

    private Packet() {}

    /** Reads a packet's data, from a place to before the checksum. */
    @FunctionalInterface
    interface Meaning<F> {
        Look<F> of(byte[] bytes, int from, int to);
    }

    static Bytes bytes(byte[] data) {
        int length = data.length + 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream(HEAD.length + length + 2);
        out.writeBytes(HEAD);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(data);
        byte[] all = out.toByteArray();
        out.write(xor(all, LENGTH_AT, all.length));
        return Bytes.of(out.toByteArray());
    }

    /**
     * A reader of packets within bounds.
     *
     * @param dataMin bytes of data
     * @param dataMax a longer packet is noise
     */
    static <F> FrameReader<F> reader(int dataMin, int dataMax, Meaning<F> meaning) {
        return new FrameSearch<>((bytes, from) -> look(bytes, from, dataMin, dataMax, meaning));
    }

    private static <F> Look<F> look(byte[] bytes, int from, int dataMin, int dataMax, Meaning<F> meaning) {
        int there = bytes.length - from;
        for (int place = 0; place < Math.min(there, HEAD.length); place++) {
            if (bytes[from + place] != HEAD[place]) {
                return new Look.NoFrame<>();
            }
        }
        if (there < DATA_AT) {
            return new Look.Unfinished<>();
        }
        int length = (bytes[from + LENGTH_AT] & 0xFF) << 8 | (bytes[from + LENGTH_AT + 1] & 0xFF);
        if (length < dataMin + 1 || length > dataMax + 1) {
            return new Look.NoFrame<>();
        }
        if (there < DATA_AT + length) {
            return new Look.Unfinished<>();
        }
        int check = from + DATA_AT + length - 1;
        return (byte) xor(bytes, from + LENGTH_AT, check) == bytes[check]
                ? meaning.of(bytes, from + DATA_AT, check)
                : new Look.NoFrame<>();
    }

    private static int xor(byte[] bytes, int from, int to) {
        int xor = 0;
        for (int i = from; i < to; i++) {
            xor ^= bytes[i];
        }
        return xor & 0xFF;
    }
}
