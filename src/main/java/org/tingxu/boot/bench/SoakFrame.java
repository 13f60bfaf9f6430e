package org.tingxu.boot.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** A frame of no real device: {@code 7E address value check}, each of the two 0 to 255. */
record SoakFrame(int address, int value) {
    static final int SIZE = 4;

    Bytes bytes() {
        return Bytes.of(0x7E, address, value, ~(address ^ value) & 0xFF);
    }

    /** Reads such frames and skips everything else. */
    static final class Reader implements FrameReader<SoakFrame> {
        private byte[] held = {};

        @Override
        public List<SoakFrame> take(byte[] arrived) {
            int before = held.length;
            held = Arrays.copyOf(held, before + arrived.length);
            System.arraycopy(arrived, 0, held, before, arrived.length);
            List<SoakFrame> frames = new ArrayList<>();
            int at = 0;
            while (held.length - at >= SIZE) {
                SoakFrame frame = new SoakFrame(held[at + 1] & 0xFF, held[at + 2] & 0xFF);
                boolean whole =
                        Bytes.of(Arrays.copyOfRange(held, at, at + SIZE)).equals(frame.bytes());
                if (whole) {
                    frames.add(frame);
                }
                at += whole ? SIZE : 1;
            }
            held = Arrays.copyOfRange(held, at, held.length);
            return frames;
        }

        @Override
        public void forget() {
            held = new byte[0];
        }
    }
}
