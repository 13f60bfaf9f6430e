package org.tingxu.web.audit;

import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.ChainVerifier;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;

/** Starts the check of a hall's chain, one at a time, and tells where it stands. Changes nothing in the hall. */
public final class ChainCheckRoutes {
    private static final System.Logger LOG = System.getLogger(ChainCheckRoutes.class.getName());

    private final ApiDoor door;
    private final ChainVerifier verifier;
    private final InstantSource clock;
    private final Map<HallId, ChainCheck> checks = new ConcurrentHashMap<>();

    public ChainCheckRoutes(ApiDoor door, ChainVerifier verifier, InstantSource clock) {
        this.door = door;
        this.verifier = verifier;
        this.clock = clock;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "showChainCheck", this::show,
                "startChainCheck", this::start);
    }

    /** Starts a check; while one runs, it is that one. */
    public void start(RoutingContext ctx) {
        Reply.json(ctx, 202, json(started(door.hall(ctx).id())));
    }

    private synchronized ChainCheck started(HallId hall) {
        if (checks.get(hall) instanceof ChainCheck.Running running) {
            return running;
        }
        Instant now = clock.instant();
        ChainCheck fresh = new ChainCheck.Running(now, 0);
        checks.put(hall, fresh);
        run(hall, now);
        return fresh;
    }

    public void show(RoutingContext ctx) {
        HallId hall = door.hall(ctx).id();
        Reply.json(ctx, 200, json(checks.getOrDefault(hall, new ChainCheck.Never())));
    }

    private void run(HallId hall, Instant startedAt) {
        verifier.all(Optional.of(hall.value()), rows -> checks.put(hall, new ChainCheck.Running(startedAt, rows)))
                .onComplete(done -> {
                    if (done.succeeded() && !done.result().isEmpty()) {
                        checks.put(
                                hall,
                                new ChainCheck.Ended(
                                        startedAt,
                                        clock.instant(),
                                        done.result().getFirst()));
                    } else {
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "the chain of hall " + hall + " was not checked",
                                done.cause());
                        checks.computeIfPresent(hall, (_, before) -> unread(before, startedAt));
                    }
                });
    }

    private ChainCheck unread(ChainCheck before, Instant startedAt) {
        long rows = before instanceof ChainCheck.Running running ? running.rows() : 0;
        return new ChainCheck.Unread(startedAt, clock.instant(), rows);
    }

    private static JsonObject json(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Never _ -> state("never", 0);
            case ChainCheck.Running c ->
                state("running", c.rows()).put("startedAt", c.startedAt().toString());
            case ChainCheck.Unread c ->
                state("unread", c.rows())
                        .put("startedAt", c.startedAt().toString())
                        .put("endedAt", c.endedAt().toString());
            case ChainCheck.Ended c -> ended(c);
        };
    }

    private static JsonObject ended(ChainCheck.Ended c) {
        JsonObject json = state(
                        c.report().whole() ? "whole" : "broken", c.report().rows())
                .put("startedAt", c.startedAt().toString())
                .put("endedAt", c.endedAt().toString())
                .put("head", c.report().head())
                .put("hash", c.report().kind().code());
        c.report().brokenRow().ifPresent(row -> json.put("brokenRow", row));
        return json;
    }

    private static JsonObject state(String state, long rows) {
        return new JsonObject().put("state", state).put("rows", rows);
    }
}
