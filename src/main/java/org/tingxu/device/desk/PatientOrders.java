package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Refusal;

/**
 * Sends an order again, under the same id, while the hall cannot be asked. An order whose answer got lost may have been carried out;
 * its id keeps it from being carried out twice.
 */
public final class PatientOrders implements KeyOrders {
    /** So often in all. A press that is older than the tries take means something else by now. */
    public static final int TRIES_MAX = 4;

    /** Between two tries. */
    public static final long PAUSE_MS = 500;

    private final Vertx vertx;
    private final KeyOrders orders;

    public PatientOrders(Vertx vertx, KeyOrders orders) {
        this.vertx = vertx;
        this.orders = orders;
    }

    @Override
    public Future<Optional<Refusal>> send(String id, OrderedBy by, Command command) {
        return send(id, by, command, 1);
    }

    private Future<Optional<Refusal>> send(String id, OrderedBy by, Command command, int time) {
        return orders.send(id, by, command)
                .recover(fault -> time >= TRIES_MAX
                        ? Future.failedFuture(fault)
                        : vertx.timer(PAUSE_MS, TimeUnit.MILLISECONDS).compose(_ -> send(id, by, command, time + 1)));
    }
}
