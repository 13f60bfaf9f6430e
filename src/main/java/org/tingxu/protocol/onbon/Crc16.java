package org.tingxu.protocol.onbon;

import org.tingxu.protocol.wire.Bytes;

/** CRC-16/ARC: reflected polynomial A001h, starts with 0. "123456789" gives BB3Dh. */
final class Crc16 {
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    static int of(Bytes bytes) {
        int crc = 0;
        for (int i = 0; i < bytes.size(); i++) {
            crc ^= bytes.at(i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        return crc;
    }
}
