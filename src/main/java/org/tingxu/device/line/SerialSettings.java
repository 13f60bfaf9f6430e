package org.tingxu.device.line;

/**
 * A serial port and how it speaks.
 *
 * @param path device file, may be a link such as {@code /dev/serial/by-id/…}, which survives replugging
 * @param baud bits a second, 300 to 4000000
 * @param dataBits 7 or 8
 * @param stopBits 1 or 2
 * @param writeTimeoutMs after this long beyond the time that the bytes need on the wire the device counts as stalled
 * @param rs485 let the driver switch the direction of an RS-485 adapter; breaks some adapters, so only when asked for
 * @param backoff waits between tries to open
 */
public record SerialSettings(
        String path,
        int baud,
        int dataBits,
        int stopBits,
        Parity parity,
        Flow flow,
        boolean rs485,
        long writeTimeoutMs,
        Backoff backoff)
        implements Reach {

    public enum Parity {
        NONE,
        ODD,
        EVEN
    }

    /** How the device holds the host back. {@code XONXOFF} is obeyed from device to host side only: answers are binary. */
    public enum Flow {
        NONE,
        RTSCTS,
        XONXOFF
    }

    public SerialSettings {
        if (baud < 300 || baud > 4_000_000) {
            throw new IllegalArgumentException("baud must be 300 to 4000000, not " + baud);
        }
        if (dataBits < 7 || dataBits > 8 || stopBits < 1 || stopBits > 2) {
            throw new IllegalArgumentException(
                    "A serial line has 7 or 8 data bits and 1 or 2 stop bits, not " + dataBits + " and " + stopBits);
        }
        if (writeTimeoutMs < 1) {
            throw new IllegalArgumentException("writeTimeoutMs must be at least 1, not " + writeTimeoutMs);
        }
    }

    /** 8N1 without flow control. */
    public static SerialSettings usual(String path, int baud) {
        return new SerialSettings(path, baud, 8, 1, Parity.NONE, Flow.NONE, false, 5_000, Backoff.USUAL);
    }

    /** Start bit, data, parity and stop bits. */
    public int bitsPerByte() {
        return 1 + dataBits + (parity == Parity.NONE ? 0 : 1) + stopBits;
    }

    @Override
    public String place() {
        return path;
    }

    @Override
    public boolean speaksLike(Reach other) {
        return other instanceof SerialSettings serial
                && equals(new SerialSettings(
                        serial.path,
                        serial.baud,
                        serial.dataBits,
                        serial.stopBits,
                        serial.parity,
                        serial.flow,
                        serial.rs485,
                        writeTimeoutMs,
                        backoff));
    }

    /** The time that so many bytes may take: on the wire at this speed, 12 bits each, and the allowance. */
    long allowedMs(long bytes) {
        return writeTimeoutMs + bytes * 12_000 / baud;
    }
}
