package org.tingxu.web.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.DeviceSetting;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** The one setting of a request; the description has checked its shape. */
final class SettingBody {
    /** The end of a period that lasts to the end of the day. */
    static final String MIDNIGHT = "24:00";

    private SettingBody() {}

    static DeviceSetting setting(RequestBody body) {
        String field = body.json().fieldNames().stream().findFirst().orElse("");
        try {
            return switch (field) {
                case "enabled" -> new DeviceSetting.Enabled(body.flag(field));
                case "brightness" -> new DeviceSetting.Brightness(body.json().getInteger(field));
                case "schedule" ->
                    new DeviceSetting.Schedule(
                            rows(body, field).map(SettingBody::period).toList());
                case "carousel" ->
                    new DeviceSetting.Carousel(
                            rows(body, field).map(SettingBody::text).toList());
                default -> throw new Refused(RequestProblems.invalid(List.of(new Place("body", "one setting"))));
            };
        } catch (IllegalArgumentException unfit) {
            throw new Refused(
                    RequestProblems.invalid(List.of(new Place("body." + field, String.valueOf(unfit.getMessage())))));
        }
    }

    private static Stream<JsonObject> rows(RequestBody body, String field) {
        return body.json().getJsonArray(field, new JsonArray()).stream().map(JsonObject.class::cast);
    }

    private static LitPeriod period(JsonObject row) {
        String to = row.getString("to");
        Optional<LocalTime> end = to.equals(MIDNIGHT) ? Optional.empty() : Optional.of(LocalTime.parse(to));
        return new LitPeriod(new Span(LocalTime.parse(row.getString("from")), end), row.getInteger("brightness"));
    }

    private static Text text(JsonObject row) {
        RequestBody names = new RequestBody(row);
        return new Text(names.text("zh-CN").orElse(""), names.text("en").orElse(""));
    }
}
