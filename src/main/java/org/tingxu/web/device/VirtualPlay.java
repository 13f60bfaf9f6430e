package org.tingxu.web.device;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.HallId;
import org.tingxu.device.desk.DeviceHealth;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.desk.VirtualFault;
import org.tingxu.device.desk.VirtualPad;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.keypad.VirtualEvaluator;
import org.tingxu.device.profile.Protocol;
import org.tingxu.device.reader.FictionalCard;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.device.sign.DotGrid;
import org.tingxu.device.sign.VirtualSign;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** Signs, keypads, evaluators and card readers without hardware: how they look, and hands for them. */
public final class VirtualPlay {
    private static final String NO_CARD = "none";

    private final Rooms rooms;

    /** What was set last; a fault that passes by itself is not kept. */
    private final Map<Named, VirtualFault> faults = new ConcurrentHashMap<>();

    private final Map<Named, FictionalCard> cards = new ConcurrentHashMap<>();

    private record Named(HallId hall, DeviceId device) {}

    public VirtualPlay(Rooms rooms) {
        this.rooms = rooms;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listVirtualDevices", this::list,
                "setVirtualFault", this::fault,
                "showVirtualSign", this::sign,
                "pressVirtualKey", this::press,
                "rateVirtually", this::rate,
                "layVirtualCard", this::card);
    }

    public void list(RoutingContext ctx) {
        DeviceRoom room = rooms.room(ctx);
        List<DeviceHealth> virtual = room.health().stream()
                .filter(h -> h.virtual() && h.kind() != Protocol.Kind.PRINTER)
                .toList();
        Future<JsonArray> all = rooms.door()
                .hall(ctx)
                .read(hall -> hall.state())
                .compose(hall -> {
                    List<Future<JsonObject>> looks = new ArrayList<>();
                    virtual.forEach(h -> looks.add(look(ctx, room, h, hall)));
                    return Future.all(looks).map(done -> new JsonArray(done.<JsonObject>list()));
                });
        ApiDoor.end(ctx, all, Reply::json);
    }

    private Future<JsonObject> look(RoutingContext ctx, DeviceRoom room, DeviceHealth h, HallState hall) {
        Named named = new Named(rooms.door().hall(ctx).id(), h.id());
        JsonObject json = new JsonObject()
                .put("id", h.id().value())
                .put("kind", h.kind().word())
                .put("profile", h.profile())
                .put("fault", faults.getOrDefault(named, VirtualFault.NONE).word());
        DeviceView.window(hall, h.id()).ifPresent(no -> json.put("window", no.value()));
        room.virtualKeypad(h.id()).ifPresent(pad -> json.put("keypad", keypad(pad.face())));
        room.virtualEvaluator(h.id()).ifPresent(e -> json.put("evaluator", evaluator(e.face())));
        room.virtualReader(h.id())
                .ifPresent(_ -> json.put(
                        "card",
                        Optional.ofNullable(cards.get(named))
                                .map(FictionalCard::word)
                                .orElse(NO_CARD)));
        return room.virtualSign(h.id())
                .map(sign -> lit(h.id(), sign).map(lit -> json.put("sign", lit)))
                .orElseGet(() -> Future.succeededFuture(json));
    }

    private static JsonObject keypad(VirtualPad.Face face) {
        return new JsonObject()
                .put("waiting", face.waiting())
                .put("ticket", face.ticket())
                .put("beeps", face.beeps());
    }

    private static JsonObject evaluator(VirtualEvaluator.Face face) {
        return new JsonObject().put("asking", face.asking()).put("stars", face.stars());
    }

    private static Future<JsonObject> lit(DeviceId id, VirtualSign sign) {
        return sign.dots().map(dots -> lit(id, sign, dots));
    }

    private static JsonObject lit(DeviceId id, VirtualSign sign, DotGrid dots) {
        return new JsonObject()
                .put("id", id.value())
                .put("width", dots.width())
                .put("height", dots.height())
                .put("rows", new JsonArray(dots.rows()))
                .put("text", sign.lit().text())
                .put("brightness", sign.lit().percent())
                .put("moving", sign.lit().moving());
    }

    public void sign(RoutingContext ctx) {
        DeviceId id = Rooms.id(ctx);
        VirtualSign sign = found(rooms.room(ctx).virtualSign(id));
        ApiDoor.end(ctx, lit(id, sign), (c, json) -> Reply.json(c, 200, json));
    }

    public void fault(RoutingContext ctx) {
        DeviceRoom room = rooms.room(ctx);
        DeviceHealth device = rooms.device(ctx);
        VirtualFault fault = found(RequestBody.of(ctx).word("fault", VirtualFault::of));
        if (!suffers(room, device.id(), fault)) {
            throw new Refused(RequestProblems.virtualUnfit(device.id() + ", " + fault.word()));
        }
        Named named = new Named(rooms.door().hall(ctx).id(), device.id());
        faults.put(named, fault.passing() ? VirtualFault.NONE : fault);
        Reply.nothing(ctx);
    }

    private static boolean suffers(DeviceRoom room, DeviceId id, VirtualFault fault) {
        Optional<Runnable> change =
                room.virtualSign(id).flatMap(v -> fault.onSign().map(f -> () -> v.change(_ -> f)));
        change = change.or(() ->
                room.virtualKeypad(id).flatMap(v -> fault.onPad().map(f -> () -> v.change(_ -> f))));
        change = change.or(() ->
                room.virtualEvaluator(id).flatMap(v -> fault.onPad().map(f -> () -> v.change(_ -> f))));
        change = change.or(() ->
                room.virtualReader(id).flatMap(v -> fault.onReader().map(f -> () -> v.change(_ -> f))));
        change.ifPresent(Runnable::run);
        return change.isPresent();
    }

    public void press(RoutingContext ctx) {
        DeviceId id = Rooms.id(ctx);
        VirtualPad pad = found(rooms.room(ctx).virtualKeypad(id));
        String digits = RequestBody.of(ctx).text("target").orElse("");
        KeyAction meaning = found(VirtualPad.meaning(ApiDoor.path(ctx, "key"), digits));
        if (pad.press(meaning).isEmpty()) {
            throw new Refused(RequestProblems.virtualUnfit(id + ", " + ApiDoor.path(ctx, "key")));
        }
        Reply.nothing(ctx);
    }

    public void rate(RoutingContext ctx) {
        int grade = Integer.parseInt(ApiDoor.path(ctx, "grade"));
        found(rooms.room(ctx).virtualEvaluator(Rooms.id(ctx))).rate(grade);
        Reply.nothing(ctx);
    }

    public void card(RoutingContext ctx) {
        DeviceId id = Rooms.id(ctx);
        VirtualCardReader reader = found(rooms.room(ctx).virtualReader(id));
        Named named = new Named(rooms.door().hall(ctx).id(), id);
        RequestBody.of(ctx)
                .word("card", FictionalCard::of)
                .ifPresentOrElse(
                        card -> {
                            cards.put(named, card);
                            card.layOn(reader);
                        },
                        () -> {
                            cards.remove(named);
                            reader.takeAway();
                        });
        Reply.nothing(ctx);
    }

    private static <T> T found(Optional<T> there) {
        return there.orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }
}
