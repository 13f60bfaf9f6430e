package org.tingxu.web.device;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.PrinterRoom;
import org.tingxu.device.desk.PrinterRoom.Paper;
import org.tingxu.device.desk.PrinterRoom.Virtual;
import org.tingxu.device.printing.PrinterState;
import org.tingxu.device.printing.SlipDrawing;
import org.tingxu.device.printing.VirtualFaults;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.HallPort;

/** The virtual printers of a demonstration. A hall with real devices only has none. */
public final class VirtualDevices {
    /** Slips that one answer shows. */
    private static final int SHOWN_MAX = 20;

    private final ApiDoor door;
    private final Map<HallId, DeviceRoom> rooms;

    public VirtualDevices(ApiDoor door, Map<HallId, DeviceRoom> rooms) {
        this.door = door;
        this.rooms = Map.copyOf(rooms);
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listVirtualPrinters", this::list,
                "listSlips", this::slips,
                "setPrinterFault", this::fault);
    }

    public void list(RoutingContext ctx) {
        PrinterRoom room = room(ctx);
        JsonArray out = new JsonArray();
        room.virtual().forEach((id, v) -> out.add(json(room, id, v)));
        Reply.json(ctx, out);
    }

    public void slips(RoutingContext ctx) {
        Virtual v = printer(ctx, room(ctx));
        JsonArray out = new JsonArray();
        v.papers().stream().limit(SHOWN_MAX).forEach(paper -> out.add(json(v, paper)));
        Reply.json(ctx, out);
    }

    public void fault(RoutingContext ctx) {
        PrinterRoom room = room(ctx);
        Virtual v = printer(ctx, room);
        String fault = RequestBody.of(ctx).text("fault").orElse("none");
        UnaryOperator<VirtualFaults> change = switch (fault) {
            case "paper-out" -> _ -> VirtualFaults.NONE.withPaper(PrinterState.Paper.OUT);
            case "cover-open" -> _ -> VirtualFaults.NONE.withCoverOpen(true);
            case "silent" -> _ -> VirtualFaults.NONE.withSilent(true);
            default -> _ -> VirtualFaults.NONE;
        };
        v.printer().change(change);
        ApiDoor.end(
                ctx,
                Future.succeededFuture(json(room, printerId(ctx), v)),
                (c, json) -> Reply.json(c, 200, json.put("fault", fault)));
    }

    private static JsonObject json(PrinterRoom room, PrinterId id, Virtual v) {
        PrinterState state =
                room.printers().containsKey(id) ? room.printers().get(id).state() : PrinterState.UNHEARD;
        return new JsonObject()
                .put("id", id.value())
                .put("state", state.obstacle().map(o -> code(o.name())).orElse("ready"))
                .put("fault", fault(v.printer().faults()))
                .put("slips", v.papers().size());
    }

    private static String fault(VirtualFaults faults) {
        if (faults.paper() == PrinterState.Paper.OUT) {
            return "paper-out";
        }
        if (faults.coverOpen()) {
            return "cover-open";
        }
        return faults.silent() ? "silent" : "none";
    }

    private static JsonObject json(Virtual v, Paper paper) {
        return new JsonObject()
                .put("id", paper.id())
                .put("at", paper.at().toString())
                .put("complete", paper.slip().cut())
                .put("bytes", paper.bytes())
                .put("svg", SlipDrawing.svg(paper.slip(), v.profile().paper().dots()));
    }

    private static String code(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private PrinterRoom room(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        return Optional.ofNullable(rooms.get(hall.id()))
                .map(DeviceRoom::printers)
                .orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    private static Virtual printer(RoutingContext ctx, PrinterRoom room) {
        return room.virtual(printerId(ctx)).orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    private static PrinterId printerId(RoutingContext ctx) {
        try {
            return new PrinterId(ApiDoor.path(ctx, "printer"));
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.notFound());
        }
    }
}
