package org.tingxu.web.duty;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.MatterTime;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.Language;
import org.tingxu.report.MatterEntry;
import org.tingxu.writer.Answer;

/** Matters as the API tells them. Moments of a matter are in the hall's local time. */
final class MatterView {
    private MatterView() {}

    /** What an order made of a matter: told from its events alone, so that a retry gets the same. */
    static JsonObject of(Answer.Done done, LocalDate today) {
        JsonObject json = new JsonObject();
        for (Recorded recorded : done.events()) {
            if (recorded.event() instanceof Event.Duty(DutyEvent.OfMatter e)) {
                told(json, e, today);
            }
        }
        return json;
    }

    private static void told(JsonObject json, DutyEvent.OfMatter event, LocalDate today) {
        MatterTime time = event.time();
        json.put("number", event.matter().toString()).put("stage", time.stage().code());
        put(json, "due", time.due());
        json.put("dueProvisional", time.due().filter(DueDate::provisional).isPresent());
        time.before().ifPresent(before -> json.put("dueBefore", before.on().toString()));
        put(json, "statutory", time.statutory());
        put(json, "deliverBy", time.deliverBy());
        json.put("light", time.lights().on(today).name().toLowerCase(Locale.ROOT));
        json.remove("step");
        time.step()
                .ifPresent(step -> json.put(
                        "step",
                        step(
                                step.step(),
                                step.due().on(),
                                step.lights().on(today).name().toLowerCase(Locale.ROOT))));
        if (event instanceof DutyEvent.ByClerk act) {
            act.by().actingFor().ifPresent(absent -> json.put("actingFor", absent.value()));
        }
        switch (event) {
            case DutyEvent.MatterReceived e ->
                json.put("item", e.item().code().value())
                        .put("version", e.item().version());
            case DutyEvent.NoticeGiven e ->
                json.put("materials", new JsonArray(e.materials())).put("unforetold", new JsonArray(e.unforetold()));
            default -> {}
        }
    }

    private static JsonObject step(String name, LocalDate due, String light) {
        return new JsonObject().put("name", name).put("due", due.toString()).put("light", light);
    }

    private static void put(JsonObject json, String key, Optional<DueDate> due) {
        due.ifPresentOrElse(d -> json.put(key, d.on().toString()), () -> json.remove(key));
    }

    /** A matter with its course. */
    static JsonObject of(MatterEntry entry, List<Recorded> course, MatterDoor.Today today, Language language) {
        JsonObject json = of(entry, today.day(), today.calendar())
                .put("acts", TimelineView.acts(course))
                .put("told", NoticeView.list(course, today.zone()));
        TimelineView.timeline(course, today.calendar())
                .ifPresent(timeline -> json.put("steps", PartView.clocks(timeline.steps(), course, today.day()))
                        .put("units", PartView.units(timeline.units(), course, today.day()))
                        .put("days", TimelineView.days(timeline, today.calendar(), language)));
        PartView.above(course).ifPresent(above -> json.put("above", above));
        return json.containsKey("days") ? json : json.put("days", new JsonArray());
    }

    static JsonObject of(MatterEntry e, LocalDate today, WorkingCalendar calendar) {
        JsonObject json = new JsonObject()
                .put("number", e.number())
                .put("item", e.item())
                .put("version", e.version())
                .put("clerk", e.clerk())
                .put("subject", e.subject())
                .put("receivedAt", e.receivedAt().toString())
                .put("stage", e.stage())
                .put("dueProvisional", e.dueProvisional())
                .put("light", e.light())
                .put("notices", e.notices())
                .put("noticeFlagged", e.flagged())
                .put("returned", e.returned())
                .put("extensionAsked", e.extensionAsked());
        e.ticket().ifPresent(ticket -> json.put("ticket", ticket));
        e.due().ifPresent(due -> json.put("due", due.toString()));
        e.statutory().ifPresent(day -> json.put("statutory", day.toString()));
        e.deliverBy().ifPresent(day -> json.put("deliverBy", day.toString()));
        e.passedUpAt().ifPresent(at -> json.put("passedUpAt", at.toString()));
        e.step().ifPresent(step -> json.put("step", step(step.name(), step.due(), step.light())));
        e.nextDue().ifPresent(due -> json.put("daysLeft", daysLeft(today, due, calendar)));
        e.granted().ifPresent(granted -> json.put("granted", granted));
        JsonObject applicant = new JsonObject();
        e.nameShown().ifPresent(name -> applicant.put("name", name));
        e.idShown().ifPresent(id -> applicant.put("idNumber", id));
        e.phoneShown().ifPresent(phone -> applicant.put("phone", phone));
        return json.put("applicant", applicant);
    }

    /** Working days until a day; below zero when it is past. */
    private static int daysLeft(LocalDate today, LocalDate due, WorkingCalendar calendar) {
        return due.isBefore(today)
                ? -calendar.between(due, today).days()
                : calendar.between(today, due).days();
    }
}
