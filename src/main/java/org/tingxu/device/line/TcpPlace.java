package org.tingxu.device.line;

/**
 * Where a device listens.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param writeTimeoutMs after this long without a write being taken the device counts as stalled
 * @param backoff waits between tries to connect
 */
public record TcpPlace(String host, int port, long writeTimeoutMs, Backoff backoff) implements Reach {
    public TcpPlace {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A TCP port is 1 to 65535, not " + port);
        }
        if (writeTimeoutMs < 1) {
            throw new IllegalArgumentException("writeTimeoutMs must be at least 1, not " + writeTimeoutMs);
        }
    }

    @Override
    public String place() {
        return toString();
    }

    @Override
    public boolean speaksLike(Reach other) {
        return other instanceof TcpPlace && other.place().equals(place());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
