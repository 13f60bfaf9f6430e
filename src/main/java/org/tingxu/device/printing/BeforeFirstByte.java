package org.tingxu.device.printing;

import io.vertx.core.Future;

/** Called when a slip is about to leave: the printer waits until this "sending" is durable, and sends nothing if it fails. */
@FunctionalInterface
public interface BeforeFirstByte {
    Future<Void> sending(PrintJobId job);
}
