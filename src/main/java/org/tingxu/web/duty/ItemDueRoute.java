package org.tingxu.web.duty;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.LightRule;
import org.tingxu.core.duty.MatterClock;
import org.tingxu.core.duty.Reckoning;
import org.tingxu.core.duty.Timeline;
import org.tingxu.core.hall.HallState;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.problem.DutyProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;

/** By when a matter would be due, before it is taken in: what the clerk tells while the form is filled. */
public final class ItemDueRoute {
    private final ApiDoor door;
    private final InstantSource clock;

    public ItemDueRoute(ApiDoor door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        String code = ApiDoor.path(ctx, "code");
        Optional<LocalDateTime> at =
                ctx.queryParam("at").stream().findFirst().map(text -> LocalMoment.of(text, "query.at"));
        ApiDoor.end(ctx, hall.read(h -> due(h.state(), code, at)), (c, json) -> Reply.json(c, 200, json));
    }

    private JsonObject due(HallState hall, String code, Optional<LocalDateTime> asked) {
        Item item = hall.setUp().items().stream()
                .filter(i -> i.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(DutyProblems.of(new DutyRefusal.ItemUnknown(code))));
        WorkingCalendar calendar = hall.setUp().calendar(hall.duties().holidays());
        LocalDateTime at = asked.orElseGet(() -> hall.local(clock.instant()));
        Reckoning reckoning = new MatterClock(calendar, LightRule.DEFAULT).takenIn(item.terms(), at);
        if (reckoning instanceof Reckoning.Reckoned(Timeline t)) {
            return new JsonObject()
                    .put("item", code)
                    .put("version", item.version())
                    .put("at", at.toString())
                    .put("from", t.promised().from().toString())
                    .put("days", t.promised().days())
                    .put("due", t.due().on().toString())
                    .put("dueProvisional", t.due().provisional())
                    .put("statutory", t.statutory().on().toString());
        }
        throw new IllegalStateException("item %s has no due date: %s".formatted(code, reckoning));
    }
}
