package org.tingxu.journal.codec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.duty.AskedExtension;
import org.tingxu.core.duty.Badge;
import org.tingxu.core.duty.DutyEvent;

/** Events of the hall's duties to bodies, one arm an event. Moments are in the hall's local time. */
final class DutyWriter {
    private DutyWriter() {}

    static String kind(DutyEvent event) {
        return switch (event) {
            case DutyEvent.HolidaysLoaded _ -> "holidays-loaded.v1";
            case DutyEvent.MattersRecounted _ -> "matters-recounted.v1";
            case DutyEvent.DueMoved _ -> "due-moved.v1";
            case DutyEvent.MatterReceived _ -> "matter-received.v1";
            case DutyEvent.MatterAccepted _ -> "matter-accepted.v1";
            case DutyEvent.NoticeGiven _ -> "notice-given.v1";
            case DutyEvent.MatterReset _ -> "matter-reset.v1";
            case DutyEvent.MatterSuspended _ -> "matter-suspended.v1";
            case DutyEvent.MatterResumed _ -> "matter-resumed.v1";
            case DutyEvent.ExtensionAsked _ -> "extension-asked.v1";
            case DutyEvent.ExtensionApproved _ -> "extension-approved.v1";
            case DutyEvent.ExtensionRefused _ -> "extension-refused.v1";
            case DutyEvent.MatterDecided _ -> "matter-decided.v1";
            case DutyEvent.MatterDelivered _ -> "matter-delivered.v1";
            case DutyEvent.MatterWithdrawn _ -> "matter-withdrawn.v1";
            case DutyEvent.MatterReturned _ -> "matter-returned.v1";
            case DutyEvent.StepBegun _ -> "step-begun.v1";
            case DutyEvent.StepFinished _ -> "step-finished.v1";
            case DutyEvent.MatterPassedUp _ -> "matter-passed-up.v1";
            case DutyEvent.AnsweredAbove _ -> "answered-above.v1";
            case DutyEvent.UnitsAsked _ -> "units-asked.v1";
            case DutyEvent.UnitAnswered _ -> "unit-answered.v1";
            case DutyEvent.NoticePrinted _ -> "notice-printed.v1";
            case DutyEvent.AboutPeople e -> PeopleCodec.kind(e);
        };
    }

    static void write(JsonText json, DutyEvent event) {
        switch (event) {
            case DutyEvent.HolidaysLoaded e -> json.put("holidays", holidays(e.notice()));
            case DutyEvent.MattersRecounted e -> json.put("upTo", e.upTo());
            case DutyEvent.DueMoved e ->
                json.put("matter", e.matter().toString()).put("time", MatterTimeCodec.toJson(e.time()));
            case DutyEvent.NoticePrinted e ->
                json.put("clerk", e.clerk().value())
                        .put("matter", e.matter().toString())
                        .put("notice", e.notice())
                        .put("paper", e.paper().code());
            case DutyEvent.AboutPeople e -> PeopleCodec.write(json, e);
            case DutyEvent.ByClerk e -> {
                json.put("matter", e.matter().toString())
                        .put("clerk", e.clerk().value())
                        .put("actingFor", e.by().actingFor())
                        .put("clerkName", e.by().badge().map(Badge::name))
                        .put("clerkBadge", e.by().badge().flatMap(Badge::number))
                        .put("at", e.at().toString());
                byClerk(json, e);
                json.put("time", MatterTimeCodec.toJson(e.time()));
            }
        }
    }

    private static void byClerk(JsonText json, DutyEvent.ByClerk event) {
        switch (event) {
            case DutyEvent.MatterReceived e ->
                json.put("item", TermsCodec.accepted(e.item()))
                        .put("subject", e.subject().value())
                        .put("ticket", e.ticket());
            case DutyEvent.MatterAccepted e -> json.putIf("completed", e.completed());
            case DutyEvent.NoticeGiven e -> {
                json.put("materials", e.materials()).put("unforetold", e.unforetold());
                e.item().ifPresent(item -> json.put("item", ItemCodec.item(item)));
            }
            case DutyEvent.MatterSuspended e ->
                json.put("cause", TermsCodec.cause(e.cause())).put("toldDays", e.toldDays());
            case DutyEvent.ExtensionAsked e -> json.put("days", e.days()).put("reason", e.reason());
            case DutyEvent.ExtensionApproved e -> json.put("asked", asked(e.asked()));
            case DutyEvent.ExtensionRefused e -> json.put("why", e.why());
            case DutyEvent.MatterDecided e -> {
                json.putIf("granted", e.granted())
                        .put("reasons", e.reasons())
                        .put("remedies", e.remedies())
                        .putIf("certificate", e.certificate());
                e.item().ifPresent(item -> json.put("item", ItemCodec.item(item)));
            }
            case DutyEvent.MatterReturned e -> {
                json.put("reasons", e.reasons()).put("remedies", e.remedies());
                e.item().ifPresent(item -> json.put("item", ItemCodec.item(item)));
            }
            case DutyEvent.StepBegun e -> json.put("step", e.step());
            case DutyEvent.StepFinished e -> json.put("step", e.step());
            case DutyEvent.MatterPassedUp e -> json.put("to", e.to()).put("opinion", e.opinion());
            case DutyEvent.AnsweredAbove e -> json.putIf("granted", e.granted()).put("answer", e.answer());
            case DutyEvent.UnitsAsked e -> {
                json.put("lead", e.lead()).key("parts").openList();
                e.parts().forEach(part -> json.element(ClockFactCodec.part(part)));
                json.closeList();
            }
            case DutyEvent.UnitAnswered e ->
                json.put("unit", e.unit()).putIf("agreed", e.agreed()).put("answer", e.answer());
            case DutyEvent.MatterWithdrawn e -> json.put("why", e.why());
            case DutyEvent.MatterReset _, DutyEvent.MatterResumed _, DutyEvent.MatterDelivered _ -> {}
        }
    }

    static JsonObject asked(AskedExtension asked) {
        return new JsonObject()
                .put("by", asked.by().value())
                .put("at", asked.at().toString())
                .put("days", asked.days())
                .put("reason", asked.reason());
    }

    /** The named days, in order. */
    static JsonObject holidays(HolidayNotice notice) {
        JsonArray days = new JsonArray();
        notice.days()
                .forEach(d -> days.add(new JsonObject()
                        .put("on", d.date().toString())
                        .put("name", d.name())
                        .put("worked", d.kind() == NoticeDay.Kind.WORK)));
        return new JsonObject().put("days", days);
    }
}
