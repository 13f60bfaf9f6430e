package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;

/** Opening hours as JSON; days and dates are written in their order, so that the same hours are the same bytes. */
final class HoursCodec {
    private HoursCodec() {}

    static JsonObject toJson(OpeningHours hours) {
        return switch (hours) {
            case OpeningHours.Always always -> new JsonObject().put("kind", "always");
            case OpeningHours.Weekly weekly -> weekly(weekly);
        };
    }

    static OpeningHours fromJson(Body body) {
        return switch (body.text("kind")) {
            case "always" -> new OpeningHours.Always();
            case "weekly" -> weekly(body);
            default -> throw new UnreadableBody(body.path() + ".kind", "no opening hours of this kind are known");
        };
    }

    private static JsonObject weekly(OpeningHours.Weekly hours) {
        JsonObject week = new JsonObject();
        new TreeMap<>(hours.week())
                .forEach((day, spans) -> week.put(word(day), PlanCodec.array(spans, HoursCodec::span)));
        JsonObject extra = new JsonObject();
        new TreeMap<>(hours.extra())
                .forEach((date, spans) -> extra.put(date.toString(), PlanCodec.array(spans, HoursCodec::span)));
        List<LocalDate> closed = hours.closed().stream().sorted().toList();
        return new JsonObject()
                .put("kind", "weekly")
                .put("week", week)
                .put("closed", PlanCodec.array(closed, LocalDate::toString))
                .put("extra", extra);
    }

    private static OpeningHours weekly(Body body) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Body days = body.body("week");
        for (String word : days.keys()) {
            week.put(Body.made(days.path(), () -> day(word)), days.bodies(word, HoursCodec::span));
        }
        Map<LocalDate, List<Span>> extra = new HashMap<>();
        Body dates = body.body("extra");
        for (String date : dates.keys()) {
            extra.put(Body.made(dates.path(), () -> LocalDate.parse(date)), dates.bodies(date, HoursCodec::span));
        }
        Set<LocalDate> closed = Set.copyOf(body.texts("closed", LocalDate::parse));
        return new OpeningHours.Weekly(week, closed, extra);
    }

    /** A span without an end runs to the end of the day and has no {@code to}. */
    private static JsonObject span(Span span) {
        JsonObject json = new JsonObject().put("from", span.from().toString());
        span.end().ifPresent(end -> json.put("to", end.toString()));
        return json;
    }

    private static Span span(Body body) {
        LocalTime from = body.born("from", LocalTime::parse);
        Optional<LocalTime> end = body.maybe("to", LocalTime::parse);
        return Body.made(body.path(), () -> new Span(from, end));
    }

    private static String word(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "monday";
            case TUESDAY -> "tuesday";
            case WEDNESDAY -> "wednesday";
            case THURSDAY -> "thursday";
            case FRIDAY -> "friday";
            case SATURDAY -> "saturday";
            case SUNDAY -> "sunday";
        };
    }

    private static DayOfWeek day(String word) {
        return switch (word) {
            case "monday" -> DayOfWeek.MONDAY;
            case "tuesday" -> DayOfWeek.TUESDAY;
            case "wednesday" -> DayOfWeek.WEDNESDAY;
            case "thursday" -> DayOfWeek.THURSDAY;
            case "friday" -> DayOfWeek.FRIDAY;
            case "saturday" -> DayOfWeek.SATURDAY;
            case "sunday" -> DayOfWeek.SUNDAY;
            default -> throw new IllegalArgumentException("no day of the week '%s'".formatted(word));
        };
    }
}
