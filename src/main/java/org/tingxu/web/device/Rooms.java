package org.tingxu.web.device;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.device.desk.DeviceHealth;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** The devices of each hall, found by the path of a request. */
public record Rooms(ApiDoor door, Map<HallId, DeviceRoom> byHall) {
    public Rooms {
        byHall = Map.copyOf(byHall);
    }

    DeviceRoom room(RoutingContext ctx) {
        return Optional.ofNullable(byHall.get(door.hall(ctx).id()))
                .orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    /** A device that the room has. */
    DeviceHealth device(RoutingContext ctx) {
        DeviceId id = id(ctx);
        return room(ctx).health(id).orElseThrow(() -> unknown(id));
    }

    static DeviceId id(RoutingContext ctx) {
        try {
            return new DeviceId(ApiDoor.path(ctx, "device"));
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.notFound());
        }
    }

    static Refused unknown(DeviceId id) {
        return new Refused(RefusalProblems.of(new Refusal.DeviceUnknown(id)));
    }
}
