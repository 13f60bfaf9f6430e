package org.tingxu.web.device;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.device.desk.DeviceHealth;
import org.tingxu.device.desk.DeviceRefused;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.profile.Protocol;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.OncePerKey;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.HallPort;

/** What the person who looks after devices sees of them and does with them. */
public final class DeviceRoutes {
    private final Rooms rooms;
    private final OncePerKey<Text> acts = new OncePerKey<>();

    public DeviceRoutes(Rooms rooms) {
        this.rooms = rooms;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listDevices", this::list,
                "identifyDevice", this::identify,
                "testDevice", this::test,
                "setDevice", this::set);
    }

    public void list(RoutingContext ctx) {
        List<DeviceHealth> devices = rooms.room(ctx).health();
        Language language = Reply.language(ctx);
        ApiDoor.end(
                ctx, rooms.door().hall(ctx).read(hall -> DeviceView.all(devices, hall.state(), language)), Reply::json);
    }

    public void identify(RoutingContext ctx) {
        DeviceRoom room = rooms.room(ctx);
        DeviceId id = rooms.device(ctx).id();
        done(ctx, acts.act(ctx, () -> room.identify(id)));
    }

    public void test(RoutingContext ctx) {
        DeviceRoom room = rooms.room(ctx);
        DeviceHealth device = rooms.device(ctx);
        String text = RequestBody.of(ctx).text("text").orElseGet(() -> usual(device, Reply.language(ctx)));
        done(ctx, acts.act(ctx, () -> room.test(device.id(), text)));
    }

    private static String usual(DeviceHealth device, Language language) {
        boolean english = language == Language.EN;
        return device.kind() == Protocol.Kind.EVALUATOR ? "5" : english ? "A001|to window 1" : "A001|请到1号窗口";
    }

    public void set(RoutingContext ctx) {
        HallPort hall = rooms.door().hall(ctx);
        DeviceId id = Rooms.id(ctx);
        Command command = new Command.SetDevice(id, SettingBody.setting(RequestBody.of(ctx)));
        Future<JsonObject> settings = rooms.door()
                .order(ctx, hall, Actor.of(ctx), command)
                .compose(_ -> hall.read(h -> DeviceView.settings(h.state(), id)))
                .map(found -> found.orElseThrow(() -> Rooms.unknown(id)));
        ApiDoor.end(ctx, settings, (c, json) -> Reply.json(c, 200, json));
    }

    private static void done(RoutingContext ctx, Future<Text> act) {
        Language language = Reply.language(ctx);
        ApiDoor.end(
                ctx,
                act.recover(DeviceRoutes::refused),
                (c, text) -> Reply.json(c, 200, new JsonObject().put("done", text.in(language))));
    }

    private static Future<Text> refused(Throwable cause) {
        return Future.failedFuture(
                cause instanceof DeviceRefused refused
                        ? new Refused(
                                RequestProblems.deviceRefused(refused.what(), String.valueOf(refused.getMessage())))
                        : cause);
    }
}
