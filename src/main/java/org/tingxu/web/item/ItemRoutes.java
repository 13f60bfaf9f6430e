package org.tingxu.web.item;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.problem.ItemProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;

/** The items in force, for everybody: staff see all of them, others what is published. */
public final class ItemRoutes {
    private final ApiDoor door;

    public ItemRoutes(ApiDoor door) {
        this.door = door;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listItems", this::list,
                "showItem", this::show);
    }

    public void list(RoutingContext ctx) {
        HallPort port = door.hall(ctx);
        boolean staff = SessionGuard.session(ctx).isPresent();
        Future<JsonArray> items = port.read(hall -> {
            JsonArray list = new JsonArray();
            hall.state().items().stream()
                    .filter(item -> staff || open(item))
                    .forEach(item -> list.add(view(item, staff)));
            return list;
        });
        ApiDoor.end(ctx, items, Reply::json);
    }

    public void show(RoutingContext ctx) {
        HallPort port = door.hall(ctx);
        boolean staff = SessionGuard.session(ctx).isPresent();
        String code = ApiDoor.path(ctx, "code");
        Future<JsonObject> item = port.read(hall -> find(hall, code)
                .filter(i -> staff || open(i))
                .map(i -> view(i, staff))
                .orElseThrow(() -> new Refused(ItemProblems.of(new ItemRefusal.ItemNotListed(code)))));
        ApiDoor.end(ctx, item, (c, json) -> Reply.json(c, 200, json));
    }

    private static Optional<Item> find(Hall hall, String code) {
        return hall.state().items().stream()
                .filter(i -> i.code().value().equals(code))
                .findFirst();
    }

    /** Whether others than staff may know that there is such an item. */
    private static boolean open(Item item) {
        return item.guide().disclosure().attribute() != Disclosure.Attribute.WITHHELD;
    }

    private static JsonObject view(Item item, boolean staff) {
        return staff ? ItemView.of(item) : ItemView.open(item);
    }
}
