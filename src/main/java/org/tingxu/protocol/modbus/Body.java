package org.tingxu.protocol.modbus;

import java.util.ArrayList;
import java.util.List;

/** A frame from its unit on, as far as it is there. */
final class Body {
    private final byte[] bytes;
    private final int from;

    Body(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    int there() {
        return bytes.length - from;
    }

    int at(int place) {
        return bytes[from + place] & 0xFF;
    }

    int word(int place) {
        return at(place) << 8 | at(place + 1);
    }

    List<Integer> words(int place, int count) {
        List<Integer> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(word(place + 2 * i));
        }
        return words;
    }

    boolean hasItsCrc(int size) {
        return Crc16.of(bytes, from, from + size - 2) == (at(size - 2) | at(size - 1) << 8);
    }
}
