package org.tingxu.device.line;

import io.vertx.core.Vertx;

/** How a device outside the process is reached. */
public sealed interface Reach permits SerialSettings, TcpPlace {
    /** What is there only once: the device file, or the address with its port. */
    String place();

    /** Whether one line serves both; what differs is how long we wait, not how we speak. */
    boolean speaksLike(Reach other);

    /** A new line; it comes up by itself. */
    default Line open(Vertx vertx) {
        return switch (this) {
            case SerialSettings settings -> SerialLine.open(vertx, settings);
            case TcpPlace place -> TcpLine.open(vertx, place);
        };
    }
}
