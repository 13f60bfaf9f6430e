package org.tingxu.web.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import org.tingxu.core.name.HallId;
import org.tingxu.device.desk.Condition;
import org.tingxu.device.desk.DeviceHealth;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.web.Reply;

/**
 * {@code GET /health/devices}: the condition of each device. A server is ready whatever its devices are, so this never answers
 * anything but 200; it names no place on a line and no fault in words.
 */
public final class DeviceConditions {
    private final Map<HallId, DeviceRoom> rooms;

    public DeviceConditions(Map<HallId, DeviceRoom> rooms) {
        this.rooms = Map.copyOf(rooms);
    }

    public void mount(Router router) {
        router.get("/health/devices").handler(this::list);
    }

    private void list(RoutingContext ctx) {
        JsonArray devices = new JsonArray();
        boolean well = true;
        for (Map.Entry<HallId, DeviceRoom> room : rooms.entrySet()) {
            for (DeviceHealth health : room.getValue().health()) {
                well &= health.condition() == Condition.UP || health.condition() == Condition.OFF;
                devices.add(json(room.getKey(), health));
            }
        }
        Reply.json(
                ctx,
                200,
                new JsonObject().put("status", well ? "well" : "trouble").put("devices", devices));
    }

    private static JsonObject json(HallId hall, DeviceHealth health) {
        JsonObject json = new JsonObject()
                .put("hall", hall.value())
                .put("id", health.id().value())
                .put("kind", health.kind().word())
                .put("condition", health.condition().name().toLowerCase(Locale.ROOT))
                .put("since", health.since().toString());
        health.lastHeard().ifPresent(at -> json.put("lastHeard", at.toString()));
        return json;
    }
}
