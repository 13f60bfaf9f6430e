package org.tingxu.web.duty;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;

/** The hall's catalogue (事项目录): open to everybody. */
public final class ItemListRoute {
    private final ApiDoor door;

    public ItemListRoute(ApiDoor door) {
        this.door = door;
    }

    public void list(RoutingContext ctx) {
        ApiDoor.end(
                ctx,
                door.hall(ctx).read(hall -> {
                    JsonArray items = new JsonArray();
                    hall.state().setUp().items().forEach(item -> items.add(of(item)));
                    return items;
                }),
                Reply::json);
    }

    private static JsonObject of(Item item) {
        JsonArray materials = new JsonArray();
        item.materials().forEach(material -> materials.add(of(material)));
        return new JsonObject()
                .put("code", item.code().value())
                .put("names", Reply.names(item.name()))
                .put("version", item.version())
                .put("kind", code(item.terms().kind()))
                .put("promisedDays", item.terms().here().promisedDays())
                .put("statutoryDays", item.terms().here().statute().days())
                .put("materials", materials);
    }

    private static JsonObject of(Material material) {
        return new JsonObject().put("code", material.code()).put("names", Reply.names(material.name()));
    }

    private static String code(MatterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
