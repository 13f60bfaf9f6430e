package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.tingxu.report.ContactRegister;
import org.tingxu.report.DutyFigures;
import org.tingxu.report.DutyFigures.Standing;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.writer.HallPort;

/** The director's panel of duties. */
public final class DutyFiguresRoute {
    private final ApiDoor door;
    private final DutyFigures figures;
    private final ContactRegister contacts;
    private final InstantSource clock;

    /** The hall's local time and where it is. */
    private record Now(LocalDateTime at, ZoneId zone) {}

    public DutyFiguresRoute(ApiDoor door, DutyFigures figures, ContactRegister contacts, InstantSource clock) {
        this.door = door;
        this.figures = figures;
        this.contacts = contacts;
        this.clock = clock;
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        Instant now = clock.instant();
        ApiDoor.end(
                ctx,
                hall.read(h -> new Now(h.state().local(now), h.state().setUp().zone()))
                        .compose(here -> shown(hall, now, here)),
                (c, json) -> Reply.json(c, 200, json));
    }

    private Future<JsonObject> shown(HallPort hall, Instant now, Now here) {
        LocalDate today = here.at().toLocalDate();
        return figures.of(hall.id(), today)
                .compose(s -> contacts.figures(hall.id(), here.zone(), today.withDayOfMonth(1), today, here.at())
                        .map(asked -> json(now, today, s)
                                .put("unsigned", asked.unsigned())
                                .put("firstAskedRate", asked.firstAskedRate().orElse(null))));
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
