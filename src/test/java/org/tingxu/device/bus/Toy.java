package org.tingxu.device.bus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/**
 * The smallest protocol with an address and a check: {@code 7E address value ~(address ^ value)}.
 *
 * @param address 0 to 255
 * @param value   0 to 255
 */
record Toy(int address, int value) {
    static final int SIZE = 4;

    Bytes bytes() {
        return Bytes.of(0x7E, address, value, ~(address ^ value) & 0xFF);
    }

    static FrameReader<Toy> reader() {
        return new Reader();
    }

    private static final class Reader implements FrameReader<Toy> {
        private byte[] held = {};

        @Override
        public List<Toy> take(byte[] arrived) {
            int before = held.length;
            held = Arrays.copyOf(held, before + arrived.length);
            System.arraycopy(arrived, 0, held, before, arrived.length);
            List<Toy> frames = new ArrayList<>();
            int at = 0;
            while (held.length - at >= SIZE) {
                Toy toy = new Toy(held[at + 1] & 0xFF, held[at + 2] & 0xFF);
                if (Bytes.of(Arrays.copyOfRange(held, at, at + SIZE)).equals(toy.bytes())) {
                    frames.add(toy);
                    at += SIZE;
                } else {
                    at++;
                }
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
