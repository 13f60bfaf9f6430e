package org.tingxu.device.trial;

import io.vertx.core.Vertx;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.line.TcpLine;
import org.tingxu.device.line.TcpPlace;
import org.tingxu.device.profile.SerialDefaults;

/** A line as a technician writes it. */
public sealed interface LineName {
    long WRITE_TIMEOUT_MS = 5_000;

    /** A device file; the speed only if it was written. */
    record Serial(String path, OptionalInt baud) implements LineName {
        @Override
        public String toString() {
            return path;
        }
    }

    /** A network port. */
    record Tcp(String host, int port) implements LineName {
        @Override
        public String toString() {
            return "tcp:" + host + ":" + port;
        }
    }

    /**
     * Reads {@code /dev/ttyUSB0}, {@code /dev/ttyUSB0@9600} or {@code tcp:host:port}.
     *
     * @throws IllegalArgumentException with a sentence that says what a line looks like
     */
    static LineName of(String text) {
        Matcher tcp = Pattern.compile("tcp:([^:]+|\\[[^]]+]):(\\d{1,5})").matcher(text);
        Matcher serial = Pattern.compile("(/[^@]+)(?:@(\\d{1,7}))?").matcher(text);
        if (tcp.matches()) {
            int port = Integer.parseInt(tcp.group(2));
            if (port >= 1 && port <= 65_535) {
                return new Tcp(tcp.group(1), port);
            }
        } else if (serial.matches()) {
            OptionalInt baud =
                    serial.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(serial.group(2)));
            if (baud.isEmpty() || (baud.getAsInt() >= 300 && baud.getAsInt() <= 4_000_000)) {
                return new Serial(serial.group(1), baud);
            }
        }
        throw new IllegalArgumentException(
                "\"%s\" is no line: write a device file as in /dev/ttyUSB0@9600 (300 to 4000000 baud), or tcp:HOST:PORT"
                        .formatted(text));
    }

    /**
     * Opens it.
     *
     * @param defaults the model's settings
     * @param baud for serial lines, bits a second
     */
    default Line open(Vertx vertx, SerialDefaults defaults, int baud) {
        return switch (this) {
            case Serial(String path, OptionalInt _) ->
                SerialLine.open(vertx, defaults.on(path, baud, WRITE_TIMEOUT_MS, Backoff.USUAL));
            case Tcp(String host, int port) ->
                TcpLine.open(vertx, new TcpPlace(host, port, WRITE_TIMEOUT_MS, Backoff.USUAL));
        };
    }
}
