package org.tingxu.protocol.modbus;

/** CRC-16/MODBUS: reflected polynomial A001h, start FFFFh. The low byte goes first on the wire. */
final class Crc16 {
    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    static int of(byte[] bytes, int from, int to) {
        int crc = START;
        for (int i = from; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 1 ? crc >> 1 ^ POLYNOMIAL : crc >> 1;
            }
        }
        return crc;
    }
}
