package org.tingxu.core.plan;

/** How a device is reached. */
public sealed interface LinePlan {
    /** A simulated device inside the server. */
    record Virtual() implements LinePlan {}

    /** A raw TCP device or device server. */
    record Tcp(String host, int port) implements LinePlan {
        public Tcp {
            if (host.isBlank() || port < 1 || port > 65_535) {
                throw new IllegalArgumentException("'%s:%d' is no TCP address".formatted(host, port));
            }
        }
    }

    /**
     * A serial port, 8 data bits, no parity, 1 stop bit.
     *
     * @param device e.g. {@code /dev/ttyUSB0}
     * @param baud   bits a second
     */
    record Serial(String device, int baud) implements LinePlan {
        public Serial {
            if (device.isBlank() || baud < 300 || baud > 4_000_000) {
                throw new IllegalArgumentException("'%s' at %d baud is no serial line".formatted(device, baud));
            }
        }
    }
}
