package org.tingxu.web.duty;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tingxu.report.DutyFigures;
import org.tingxu.report.DutyFigures.Standing;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.writer.HallPort;

/** The director's panel of duties. */
public final class DutyFiguresRoute {
    private final ApiDoor door;
    private final DutyFigures figures;
    private final InstantSource clock;

    public DutyFiguresRoute(ApiDoor door, DutyFigures figures, InstantSource clock) {
        this.door = door;
        this.figures = figures;
        this.clock = clock;
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        Instant now = clock.instant();
        ApiDoor.end(
                ctx,
                hall.read(h -> h.state().local(now).toLocalDate())
                        .compose(today -> figures.of(hall.id(), today).map(s -> json(now, today, s))),
                (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject json(Instant now, LocalDate today, Standing s) {
        return new JsonObject()
                .put("at", now.toString())
                .put("day", today.toString())
                .put("month", YearMonth.from(today).toString())
                .put("open", s.open())
                .put("overdue", s.overdue())
                .put("dueSoon", s.dueSoon())
                .put("paused", s.paused())
                .put("awaiting", s.awaiting())
                .put("extensionsAsked", s.asked())
                .put("closed", s.closed())
                .put("closedOnTime", s.onTime())
                .put("onTimeRate", s.onTimeRate().orElse(null));
    }
}
