package org.tingxu.web.device;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DeviceEntry;
import org.tingxu.core.plan.EvaluatorPlan;
import org.tingxu.core.plan.KeypadPlan;
import org.tingxu.core.plan.LitPeriod;
import org.tingxu.core.plan.ReaderPlan;
import org.tingxu.core.plan.SignPlan;
import org.tingxu.core.plan.SignSettings;
import org.tingxu.core.plan.SignShows;
import org.tingxu.device.desk.Condition;
import org.tingxu.device.desk.DeviceHealth;
import org.tingxu.web.Reply;

/** A device as the person who looks after devices sees it. */
final class DeviceView {
    /** The worst first; those that are as bad as each other, the longest so first. */
    private static final Comparator<DeviceHealth> BY_FAULT =
            Comparator.comparingInt((DeviceHealth h) -> rank(h.condition())).thenComparing(DeviceHealth::since);

    private DeviceView() {}

    static JsonArray all(List<DeviceHealth> devices, HallState hall, Language language) {
        JsonArray out = new JsonArray();
        devices.stream().sorted(BY_FAULT).forEach(health -> out.add(of(health, hall, language)));
        return out;
    }

    private static int rank(Condition condition) {
        return switch (condition) {
            case DOWN -> 0;
            case TROUBLE -> 1;
            case UP -> 2;
            case OFF -> 3;
        };
    }

    private static JsonObject of(DeviceHealth h, HallState hall, Language language) {
        JsonObject json = new JsonObject()
                .put("id", h.id().value())
                .put("kind", h.kind().word())
                .put("profile", h.profile())
                .put("place", h.place())
                .put("virtual", h.virtual())
                .put("condition", h.condition().name().toLowerCase(Locale.ROOT))
                .put("since", h.since().toString())
                .put("answers", h.answers())
                .put(
                        "counters",
                        new JsonObject()
                                .put("asked", h.asked())
                                .put("told", h.told())
                                .put("answered", h.answered())
                                .put("retried", h.retried())
                                .put("unanswered", h.unanswered()));
        h.lastHeard().ifPresent(at -> json.put("lastHeard", at.toString()));
        h.lastError()
                .ifPresent(fault -> json.put(
                        "lastError",
                        new JsonObject()
                                .put("what", fault.what().in(language))
                                .put("detail", fault.detail())
                                .put("at", fault.at().toString())));
        window(hall, h.id()).ifPresent(no -> json.put("window", no.value()));
        settings(hall, h.id()).ifPresent(settings -> json.put("settings", settings));
        return json;
    }

    /** The window that a device belongs to. */
    static Optional<WindowNo> window(HallState hall, DeviceId id) {
        return hall.setUp().devices().find(id).flatMap(entry -> switch (entry) {
            case SignPlan sign ->
                sign.shows() instanceof SignShows.AtWindow at ? Optional.of(at.window()) : Optional.empty();
            case KeypadPlan keypad -> Optional.of(keypad.window());
            case EvaluatorPlan evaluator -> Optional.of(evaluator.window());
            case ReaderPlan _ -> Optional.empty();
        });
    }

    /** The settings that hold now; printers have none. */
    static Optional<JsonObject> settings(HallState hall, DeviceId id) {
        return hall.setUp().devices().find(id).map(entry -> settings(hall, entry));
    }

    private static JsonObject settings(HallState hall, DeviceEntry entry) {
        if (!(entry instanceof SignPlan sign)) {
            return new JsonObject().put("enabled", hall.changes(entry.id()).enabled());
        }
        SignSettings now = hall.changes(sign.id()).over(sign.settings());
        JsonArray schedule = new JsonArray();
        now.schedule().forEach(period -> schedule.add(period(period)));
        JsonArray carousel = new JsonArray();
        now.carousel().forEach(text -> carousel.add(Reply.names(text)));
        return new JsonObject()
                .put("enabled", now.enabled())
                .put("brightness", now.percent())
                .put("schedule", schedule)
                .put("carousel", carousel);
    }

    private static JsonObject period(LitPeriod period) {
        return new JsonObject()
                .put("from", period.span().from().toString())
                .put("to", period.span().end().map(Object::toString).orElse(SettingBody.MIDNIGHT))
                .put("brightness", period.percent());
    }
}
