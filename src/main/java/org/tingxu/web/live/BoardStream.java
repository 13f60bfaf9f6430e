package org.tingxu.web.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.PlainHeaders;
import org.tingxu.web.Reply;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** The board for whoever looks: as a snapshot, and as server-sent events. */
public final class BoardStream {
    private static final long HEARTBEAT_MS = 15_000;
    private static final int QUEUE_BYTES_MAX = 1 << 20;

    private final Vertx vertx;
    private final ApiDoor door;
    private final Hubs hubs;

    public BoardStream(Vertx vertx, ApiDoor door, Hubs hubs) {
        this.vertx = vertx;
        this.door = door;
        this.hubs = hubs;
    }

    public void board(RoutingContext ctx) {
        BoardHub hub = hubs.of(door.hall(ctx));
        ApiDoor.end(
                ctx, door.hall(ctx).read(_ -> hub.board(Reply.language(ctx))), (c, json) -> Reply.json(c, 200, json));
    }

    /** Keeps the answer open and writes envelopes to it. A listener that does not read is let go: it comes back by itself. */
    public void stream(RoutingContext ctx) {
        if (!ctx.request().version().name().startsWith("HTTP_")) {
            throw new Refused(RequestProblems.notFound());
        }
        BoardHub hub = hubs.of(door.hall(ctx));
        HttpServerResponse response = ctx.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        response.setWriteQueueMaxSize(QUEUE_BYTES_MAX);
        SseListener listener = new SseListener(response);
        Optional<String> lastId = PlainHeaders.of(ctx, PlainHeaders.LAST_EVENT_ID);
        long timer = vertx.setPeriodic(HEARTBEAT_MS, _ -> listener.beat());
        response.closeHandler(_ -> {
            vertx.cancelTimer(timer);
            door.hall(ctx)
                    .read(_ -> {
                        hub.leave(listener);
                        return true;
                    })
                    .otherwise(true);
        });
        door.hall(ctx)
                .read(_ -> {
                    hub.listen(listener, lastId);
                    return true;
                })
                .onFailure(e -> {
                    vertx.cancelTimer(timer);
                    if (!response.headWritten()) {
                        response.setChunked(false);
                    }
                    Problems.answer(ctx, e);
                });
    }

    private record SseListener(HttpServerResponse response) implements BoardHub.Listener {
        @Override
        public void hear(Envelope envelope) {
            if (response.closed()) {
                return;
            }
            if (response.writeQueueFull()) {
                drop();
                return;
            }
            response.write(envelope.event()).onFailure(_ -> drop());
        }

        @Override
        public void restart(Envelope snapshot) {
            hear(snapshot);
        }

        void beat() {
            if (!response.closed()) {
                response.write(": beat\n\n").onFailure(_ -> drop());
            }
        }

        private void drop() {
            response.reset();
        }
    }
}
