package org.tingxu.device.desk;

import io.vertx.core.Future;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Refusal;

/** The way to the hall for what people do at devices. */
@FunctionalInterface
public interface KeyOrders {
    /**
     * Sends an order. The same id again is the same order: it acts once, and is answered as it was.
     *
     * @param id 1 to 64 visible ASCII characters
     * @return empty: carried out and durable; else why not. Fails when the hall cannot be asked now
     */
    Future<Optional<Refusal>> send(String id, OrderedBy by, Command command);
}
