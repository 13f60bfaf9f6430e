package org.tingxu.web.duty;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.core.calendar.DayKind;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DayMark;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyHistory;
import org.tingxu.core.duty.LightRule;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.duty.MatterClock;
import org.tingxu.core.duty.Reckoning;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Timeline;
import org.tingxu.core.duty.TimelineDay;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.journal.codec.EventCodec;

/** The course of a matter: what was done, and why each day counts or not. */
final class TimelineView {
    private TimelineView() {}

    static JsonArray acts(List<Recorded> course) {
        JsonArray acts = new JsonArray();
        for (Recorded recorded : course) {
            if (recorded.event() instanceof Event.Duty(DutyEvent.OfMatter e)) {
                acts.add(act(recorded, e));
            }
        }
        return acts;
    }

    private static JsonObject act(Recorded recorded, DutyEvent.OfMatter event) {
        String kind = EventCodec.kind(recorded.event());
        JsonObject json = new JsonObject()
                .put("seq", recorded.seq())
                .put("kind", kind.substring(0, kind.lastIndexOf('.')))
                .put("recordedAt", recorded.at().toString())
                .put("stage", event.time().stage().code());
        event.time().due().ifPresent(due -> json.put("due", due.on().toString()));
        event.time()
                .before()
                .ifPresent(before -> json.put("dueBefore", before.on().toString()));
        if (event instanceof DutyEvent.ByClerk e) {
            json.put("at", e.at().toString()).put("clerk", e.clerk().value());
            e.by().actingFor().ifPresent(absent -> json.put("actingFor", absent.value()));
            e.by().badge().ifPresent(badge -> json.put("clerkName", badge.name()));
        }
        detail(event).ifPresent(detail -> json.put("detail", detail));
        return json;
    }

    private static Optional<String> detail(DutyEvent.OfMatter event) {
        return switch (event) {
            case DutyEvent.NoticeGiven e -> Optional.of(String.join(", ", e.materials()));
            case DutyEvent.MatterSuspended e -> Optional.of(code(e.cause()) + ", " + e.toldDays());
            case DutyEvent.ExtensionAsked e -> Optional.of(e.days() + ": " + e.reason());
            case DutyEvent.ExtensionApproved e ->
                Optional.of(e.asked().days() + ": " + e.asked().reason());
            case DutyEvent.ExtensionRefused e -> Optional.of(e.why());
            case DutyEvent.MatterDecided e -> e.reasons();
            case DutyEvent.MatterWithdrawn e -> e.why();
            case DutyEvent.MatterReturned e -> Optional.of(e.reasons());
            case DutyEvent.StepBegun e -> Optional.of(e.step());
            case DutyEvent.StepFinished e -> Optional.of(e.step());
            case DutyEvent.MatterPassedUp e -> Optional.of(e.to() + ": " + e.opinion());
            case DutyEvent.AnsweredAbove e -> Optional.of(e.answer());
            case DutyEvent.UnitsAsked e ->
                Optional.of(e.parts().stream()
                        .map(p -> p.unit() + " (" + p.days() + "): " + p.task())
                        .collect(Collectors.joining("; ")));
            case DutyEvent.UnitAnswered e -> Optional.of(e.unit() + ": " + e.answer());
            case DutyEvent.MatterReceived _,
                    DutyEvent.MatterAccepted _,
                    DutyEvent.MatterReset _,
                    DutyEvent.MatterResumed _,
                    DutyEvent.MatterDelivered _,
                    DutyEvent.DueMoved _ -> Optional.empty();
        };
    }

    /** The time of a matter as it stands; empty while nothing is due, and of what was never accepted. */
    static Optional<Timeline> timeline(List<Recorded> course, WorkingCalendar calendar) {
        Optional<Matter> matter = Optional.empty();
        for (Recorded recorded : course) {
            if (recorded.event() instanceof Event.Duty(DutyEvent.OfMatter e)) {
                matter = Optional.of(DutyHistory.next(matter, e));
            }
        }
        return matter.map(m -> new MatterClock(calendar, LightRule.DEFAULT)
                        .recount(m.item().terms(), m.facts()))
                .filter(Reckoning.Reckoned.class::isInstance)
                .map(r -> ((Reckoning.Reckoned) r).timeline());
    }

    /** Every day from the beginning of the count to the due date. */
    static JsonArray days(Timeline timeline, WorkingCalendar calendar, Language language) {
        JsonArray days = new JsonArray();
        timeline.days(calendar).forEach(d -> days.add(day(d, language)));
        return days;
    }

    private static JsonObject day(TimelineDay day, Language language) {
        return new JsonObject()
                .put("date", day.date().toString())
                .put("counted", day.mark() instanceof DayMark.Counted)
                .put("total", day.counted())
                .put("reason", reason(day.mark()).in(language))
                .put("provisional", day.provisional());
    }

    private static Text reason(DayMark mark) {
        return switch (mark) {
            case DayMark.OutOfHours m ->
                new Text("下班后或休息日，自 " + m.countsOn() + " 起", "Out of hours; counts as " + m.countsOn());
            case DayMark.FirstDay _ -> new Text("起算当日，不计", "The day of the act is not counted");
            case DayMark.Stood m ->
                new Text(
                        "中止：" + name(m.cause()).zh(),
                        "Suspended: " + name(m.cause()).en());
            case DayMark.Off m -> kind(m.kind());
            case DayMark.Counted m -> kind(m.kind());
        };
    }

    private static Text kind(DayKind kind) {
        return switch (kind) {
            case DayKind.Workday _ -> new Text("工作日", "Working day");
            case DayKind.Weekend _ -> new Text("周末", "Weekend");
            case DayKind.Holiday k -> new Text(k.name() + "放假", "Holiday: " + k.name());
            case DayKind.MakeUp k -> new Text(k.name() + "调休上班", "Make-up day: " + k.name());
            case DayKind.ClosedHere k -> new Text(k.reason(), "The hall is closed");
            case DayKind.ExtraHere k -> new Text(k.reason(), "The hall works on this day");
        };
    }

    static String code(SuspensionCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text name(SuspensionCause cause) {
        return switch (cause) {
            case HEARING -> new Text("听证", "hearing");
            case TENDER -> new Text("招标", "tender");
            case AUCTION -> new Text("拍卖", "auction");
            case INSPECTION -> new Text("检验", "inspection");
            case TESTING -> new Text("检测", "testing");
            case QUARANTINE -> new Text("检疫", "quarantine");
            case APPRAISAL -> new Text("鉴定", "appraisal");
            case EXPERT_REVIEW -> new Text("专家评审", "expert review");
            case THIRD_PARTY -> new Text("征求第三方意见", "third party asked");
        };
    }
}
