package org.tingxu.device.desk;

import io.vertx.core.Future;
import org.tingxu.core.hall.Command;

/** The way back to the hall. */
@FunctionalInterface
public interface Orders {
    /** Carried out and durable, or refused; fails when the hall cannot be asked now. */
    Future<Boolean> send(Command command);
}
