package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Halls;

/** Is the process alive, and can it take a ticket: each hall's writer open and the database answering in time. */
public final class Health {
    private static final Duration DEADLINE = Duration.ofSeconds(2);

    private final Halls halls;
    private final Supplier<Future<?>> database;

    public Health(Halls halls, Supplier<Future<?>> database) {
        this.halls = halls;
        this.database = database;
    }

    public void mount(Router router) {
        router.get("/health/live").handler(ctx -> Reply.json(ctx, 200, new JsonObject().put("status", "live")));
        router.get("/health/ready").handler(this::ready);
    }

    private void ready(RoutingContext ctx) {
        List<HallPort> ports = List.copyOf(halls.all());
        Future<Boolean> answering = database.get()
                .timeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
                .map(true)
                .otherwise(false);
        List<Future<Boolean>> open =
                ports.stream().map(p -> p.ready(DEADLINE).otherwise(false)).toList();
        answering
                .compose(db -> Future.join(open).map(all -> {
                    JsonArray notReady = new JsonArray();
                    for (int i = 0; i < ports.size(); i++) {
                        if (!open.get(i).result()) {
                            notReady.add(ports.get(i).id().value());
                        }
                    }
                    boolean ready = db && notReady.isEmpty();
                    return new JsonObject()
                            .put("status", ready ? "ready" : "not-ready")
                            .put("database", db)
                            .put("hallsNotReady", notReady);
                }))
                .onSuccess(json -> Reply.json(ctx, json.getString("status").equals("ready") ? 200 : 503, json))
                .onFailure(e -> Reply.json(ctx, 503, new JsonObject().put("status", "not-ready")));
    }
}
