package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.LitPeriod;

/** One setting of a device: a key that says which, with its value. Times of a day are ISO 8601; an end of midnight has no key. */
final class SettingCodec {
    private SettingCodec() {}

    static JsonObject toJson(DeviceSetting setting) {
        return switch (setting) {
            case DeviceSetting.Enabled s -> new JsonObject().put("enabled", s.on());
            case DeviceSetting.Brightness s -> new JsonObject().put("percent", s.percent());
            case DeviceSetting.Schedule s ->
                new JsonObject().put("schedule", PlanCodec.array(s.periods(), SettingCodec::period));
            case DeviceSetting.Carousel s ->
                new JsonObject().put("carousel", PlanCodec.array(s.texts(), PlanCodec::text));
        };
    }

    static DeviceSetting fromJson(Body body) {
        if (body.has("enabled")) {
            return new DeviceSetting.Enabled(body.truth("enabled"));
        }
        if (body.has("percent")) {
            return body.born("percent", body.whole("percent"), DeviceSetting.Brightness::new);
        }
        if (body.has("schedule")) {
            List<LitPeriod> periods = body.bodies("schedule", SettingCodec::period);
            return body.born("schedule", periods, DeviceSetting.Schedule::new);
        }
        if (body.has("carousel")) {
            return body.born("carousel", body.bodies("carousel", PlanCodec::text), DeviceSetting.Carousel::new);
        }
        throw new UnreadableBody(body.path(), "no setting of this kind is known");
    }

    static JsonObject period(LitPeriod period) {
        JsonObject json = new JsonObject().put("from", period.span().from().toString());
        period.span().end().ifPresent(end -> json.put("to", end.toString()));
        return json.put("percent", period.percent());
    }

    static LitPeriod period(Body body) {
        LocalTime from = body.born("from", LocalTime::parse);
        var end = body.maybe("to", LocalTime::parse);
        int percent = body.whole("percent");
        return Body.made(body.path(), () -> new LitPeriod(new Span(from, end), percent));
    }
}
