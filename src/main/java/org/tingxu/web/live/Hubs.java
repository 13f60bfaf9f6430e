package org.tingxu.web.live;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.tingxu.core.name.HallId;
import org.tingxu.writer.HallPort;

/** The hub of each hall. */
public final class Hubs {
    private final Map<HallId, BoardHub> hubs = new HashMap<>();

    /** Makes the hub of a hall and lets it follow. To be done for every hall before the server listens. */
    public Future<Void> add(Vertx vertx, Context loop, HallPort hall, InstantSource clock) {
        BoardHub[] hub = new BoardHub[1];
        hub[0] = new BoardHub(
                clock, () -> vertx.setTimer(BoardHub.COUNTS_EVERY_MS, _ -> loop.runOnContext(_ -> hub[0].flush())));
        hubs.put(hall.id(), hub[0]);
        return hall.follow(hub[0]);
    }

    BoardHub of(HallPort hall) {
        BoardHub hub = hubs.get(hall.id());
        if (hub == null) {
            throw new IllegalStateException("no hub for hall " + hall.id());
        }
        return hub;
    }
}
