package org.tingxu.web.hall;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.web.Reply;

/** One hall with its windows, kiosks and hours. */
final class HallView {
    private static final List<String> DAYS_ZH = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private HallView() {}

    static JsonObject of(Hall hall, Language language, Instant now) {
        HallPlan plan = hall.state().setUp();
        LocalDateTime local = hall.state().local(now);
        boolean open = plan.hours().openAt(local) && !hall.state().dayEnded();
        JsonObject json = HallRoutes.name(hall, language)
                .put("zone", plan.zone().getId())
                .put("demo", plan.demo())
                .put("withoutCard", plan.people().withoutCard())
                .put("open", open)
                .put("hours", hours(plan.hours(), language))
                .put("showsItems", plan.devices().showcase().items())
                .put(
                        "windows",
                        new JsonArray(plan.windows().stream()
                                .map(w -> window(w, language))
                                .toList()))
                .put(
                        "kiosks",
                        new JsonArray(
                                plan.kiosks().stream().map(k -> kiosk(hall, k)).toList()));
        plan.phone().ifPresent(phone -> json.put("phone", phone));
        if (!open) {
            plan.hours()
                    .nextOpening(local)
                    .ifPresent(at -> json.put(
                            "opensAt", at.atZone(plan.zone()).toInstant().toString()));
        }
        return json;
    }

    private static JsonObject window(WindowPlan w, Language language) {
        return new JsonObject()
                .put("window", w.no().value())
                .put("name", w.name().in(language))
                .put("names", Reply.names(w.name()))
                .put(
                        "services",
                        new JsonArray(
                                w.services().stream().map(ServiceCode::value).toList()));
    }

    private static JsonObject kiosk(Hall hall, KioskPlan k) {
        JsonObject json = new JsonObject().put("id", k.id().value());
        k.printer().ifPresent(p -> json.put("printer", p.value()));
        hall.state().setUp().devices().readers().stream()
                .filter(r ->
                        r.kiosk().equals(k.id()) && hall.state().changes(r.id()).enabled())
                .findFirst()
                .ifPresent(r -> json.put("reader", r.id().value()));
        return json;
    }

    /** The hours as a line for people, days with the same hours together. */
    static String hours(OpeningHours hours, Language language) {
        boolean zh = language == Language.ZH_CN;
        return switch (hours) {
            case OpeningHours.Always _ -> zh ? "全天" : "at any hour";
            case OpeningHours.Weekly weekly -> {
                StringBuilder line = new StringBuilder();
                DayOfWeek[] days = DayOfWeek.values();
                for (int from = 0; from < days.length; from++) {
                    List<Span> spans = weekly.week().getOrDefault(days[from], List.of());
                    int to = from;
                    while (to + 1 < days.length
                            && weekly.week()
                                    .getOrDefault(days[to + 1], List.of())
                                    .equals(spans)) {
                        to++;
                    }
                    if (!spans.isEmpty()) {
                        line.append(line.isEmpty() ? "" : zh ? ";" : "; ").append(days(from, to, zh));
                        line.append(' ')
                                .append(spans.stream().map(Span::toString).collect(Collectors.joining(", ")));
                    }
                    from = to;
                }
                yield line.toString();
            }
        };
    }

    private static String days(int from, int to, boolean zh) {
        List<String> names = zh ? DAYS_ZH : DAYS_EN;
        return from == to ? names.get(from) : names.get(from) + (zh ? "至" : "–") + names.get(to);
    }
}
