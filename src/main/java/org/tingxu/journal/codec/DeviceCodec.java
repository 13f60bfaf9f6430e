package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceEntry;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.Showcase;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;

/**
 * The devices of a plan. Plans of before there were any have none of these keys, and a list that is empty has no key, so that such a
 * plan is written as it always was.
 */
final class DeviceCodec {
    private DeviceCodec() {}

    static void write(JsonObject plan, DevicePlan devices) {
        list(plan, "signs", devices.signs(), DeviceCodec::sign);
        list(plan, "keypads", devices.keypads(), k -> atWindow(k, k.address(), k.window()));
        list(plan, "evaluators", devices.evaluators(), e -> atWindow(e, e.address(), e.window()));
        list(
                plan,
                "readers",
                devices.readers(),
                r -> entry(r).put("kiosk", r.kiosk().value()));
        if (!devices.showcase().equals(Showcase.DEFAULT)) {
            plan.put("showcase", RecordCodec.write(devices.showcase()));
        }
    }

    static DevicePlan read(Body plan) {
        return new DevicePlan(
                list(plan, "signs", DeviceCodec::sign),
                list(
                        plan,
                        "keypads",
                        b -> new KeypadPlan(
                                id(b), b.text("profile"), line(b), b.whole("address"), Words.window(b, "window"))),
                list(
                        plan,
                        "evaluators",
                        b -> new EvaluatorPlan(
                                id(b), b.text("profile"), line(b), b.whole("address"), Words.window(b, "window"))),
                list(
                        plan,
                        "readers",
                        b -> new ReaderPlan(id(b), b.text("profile"), line(b), b.born("kiosk", KioskId::new))),
                plan.has("showcase") ? RecordCodec.read(Showcase.class, plan.body("showcase")) : Showcase.DEFAULT);
    }

    private static <T> void list(JsonObject plan, String key, List<T> items, Function<T, JsonObject> write) {
        if (!items.isEmpty()) {
            plan.put(key, PlanCodec.array(items, write));
        }
    }

    private static <T> List<T> list(Body plan, String key, Function<Body, T> read) {
        return plan.has(key) ? plan.bodies(key, read) : List.of();
    }

    private static JsonObject entry(DeviceEntry device) {
        return new JsonObject()
                .put("id", device.id().value())
                .put("profile", device.profile())
                .put("line", LineCodec.toJson(device.line()));
    }

    private static JsonObject atWindow(DeviceEntry device, int address, WindowNo window) {
        return entry(device).put("address", address).put("window", window.value());
    }

    private static JsonObject sign(SignPlan sign) {
        JsonObject json = entry(sign).put("address", sign.address());
        switch (sign.shows()) {
            case SignShows.AtWindow s -> json.put("window", s.window().value());
            case SignShows.Calls _ -> json.put("calls", true);
        }
        SignSettings settings = sign.settings();
        return json.put("enabled", settings.enabled())
                .put("percent", settings.percent())
                .put("schedule", PlanCodec.array(settings.schedule(), SettingCodec::period))
                .put("carousel", PlanCodec.array(settings.carousel(), PlanCodec::text));
    }

    private static SignPlan sign(Body body) {
        SignShows shows =
                body.has("window") ? new SignShows.AtWindow(Words.window(body, "window")) : new SignShows.Calls();
        SignSettings settings = Body.made(
                body.path(),
                () -> new SignSettings(
                        body.truth("enabled"),
                        body.whole("percent"),
                        body.bodies("schedule", SettingCodec::period),
                        body.bodies("carousel", PlanCodec::text)));
        return new SignPlan(id(body), body.text("profile"), line(body), body.whole("address"), shows, settings);
    }

    private static DeviceId id(Body body) {
        return body.born("id", DeviceId::new);
    }

    private static LinePlan line(Body body) {
        return LineCodec.fromJson(body.body("line"));
    }
}
