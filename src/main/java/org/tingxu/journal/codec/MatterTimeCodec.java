package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.duty.Light;
import org.tingxu.core.duty.Lights;
import org.tingxu.core.duty.MatterStage;
import org.tingxu.core.duty.MatterTime;
import org.tingxu.core.duty.StepTime;

/** A matter's time as an event or a memento keeps it. A light that never comes has no key. */
final class MatterTimeCodec {
    private MatterTimeCodec() {}

    static JsonObject toJson(MatterTime time) {
        JsonObject json = new JsonObject().put("stage", time.stage().code());
        put(json, "before", time.before());
        put(json, "due", time.due());
        put(json, "statutory", time.statutory());
        put(json, "deliverBy", time.deliverBy());
        Lights lights = time.lights();
        json.put("light", light(lights.first()));
        put(json, "yellowFrom", lights.yellowFrom());
        put(json, "redFrom", lights.redFrom());
        time.step().ifPresent(step -> json.put("step", step(step)));
        return json;
    }

    static MatterTime fromJson(Body body) {
        return new MatterTime(
                body.born("stage", code -> Words.known(code, MatterStage::of)),
                due(body, "before"),
                due(body, "due"),
                due(body, "statutory"),
                due(body, "deliverBy"),
                lights(body),
                body.has("step") ? Optional.of(step(body.body("step"))) : Optional.empty());
    }

    private static Lights lights(Body body) {
        return new Lights(body.born("light", MatterTimeCodec::light), day(body, "yellowFrom"), day(body, "redFrom"));
    }

    private static JsonObject step(StepTime step) {
        JsonObject json = new JsonObject().put("name", step.step());
        put(json, "due", Optional.of(step.due()));
        json.put("light", light(step.lights().first()));
        put(json, "yellowFrom", step.lights().yellowFrom());
        put(json, "redFrom", step.lights().redFrom());
        return json;
    }

    private static StepTime step(Body body) {
        return new StepTime(
                body.text("name"),
                due(body, "due").orElseThrow(() -> new UnreadableBody(body.path(), "a step without its last day")),
                lights(body));
    }

    private static void put(JsonObject json, String key, Optional<DueDate> due) {
        due.ifPresent(d -> {
            JsonObject value = new JsonObject().put("on", d.on().toString());
            json.put(key, d.provisional() ? value.put("provisional", true) : value);
        });
    }

    private static void put(JsonObject json, String key, LocalDate day) {
        if (!day.equals(LocalDate.MAX)) {
            json.put(key, day.toString());
        }
    }

    private static Optional<DueDate> due(Body body, String key) {
        if (!body.has(key)) {
            return Optional.empty();
        }
        Body due = body.body(key);
        boolean provisional = Words.truth(due, "provisional");
        return Optional.of(new DueDate(due.born("on", LocalDate::parse), provisional));
    }

    private static LocalDate day(Body body, String key) {
        return body.maybe(key, LocalDate::parse).orElse(LocalDate.MAX);
    }

    private static String light(Light light) {
        return switch (light) {
            case GREEN -> "green";
            case YELLOW -> "yellow";
            case RED -> "red";
            case PAUSED -> "paused";
            case OUT -> "out";
        };
    }

    private static Light light(String word) {
        for (Light light : Light.values()) {
            if (light(light).equals(word)) {
                return light;
            }
        }
        throw new IllegalArgumentException("no light '%s'".formatted(word));
    }
}
