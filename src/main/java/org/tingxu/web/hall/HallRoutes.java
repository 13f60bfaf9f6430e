package org.tingxu.web.hall;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.Language;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.writer.HallPort;

/** Which halls there are, and what each of them offers. */
public final class HallRoutes {
    private final ApiDoor door;
    private final InstantSource clock;

    public HallRoutes(ApiDoor door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listHalls", this::list,
                "showHall", this::show,
                "listServices", this::services);
    }

    public void list(RoutingContext ctx) {
        Language language = Reply.language(ctx);
        List<Future<JsonObject>> names = door.halls().all().stream()
                .map(port -> port.read(hall -> name(hall, language)))
                .toList();
        ApiDoor.end(ctx, Future.all(names), (c, all) -> Reply.json(c, new JsonArray(all.list())));
    }

    public void show(RoutingContext ctx) {
        HallPort port = door.hall(ctx);
        Language language = Reply.language(ctx);
        ApiDoor.end(
                ctx,
                port.read(hall -> HallView.of(hall, language, clock.instant())),
                (c, json) -> Reply.json(c, 200, json));
    }

    public void services(RoutingContext ctx) {
        HallPort port = door.hall(ctx);
        Language language = Reply.language(ctx);
        ApiDoor.end(ctx, port.read(hall -> ServiceView.all(hall, language, clock.instant())), Reply::json);
    }

    /** Id and name of a hall. */
    public static JsonObject name(Hall hall, Language language) {
        HallPlan plan = hall.state().setUp();
        return new JsonObject()
                .put("id", plan.id().value())
                .put("name", plan.name().in(language))
                .put("names", Reply.names(plan.name()));
    }
}
