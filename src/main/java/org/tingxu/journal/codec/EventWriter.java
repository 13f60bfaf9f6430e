package org.tingxu.journal.codec;

import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Target;

/** Events to bodies, one arm an event. */
final class EventWriter {
    private EventWriter() {}

    static String write(Event event) {
        JsonText json = new JsonText().open();
        switch (event) {
            case Event.HallConfigured e -> json.put("plan", PlanCodec.toJson(e.plan()));
            case Event.DayOpened e -> json.put("day", e.day().toString());
            case Event.DayEnded e -> json.put("day", e.day().toString()).put("expired", e.expired());
            case Event.OfTicket e -> ofTicket(json.put("ticket", e.ticket().toString()), e);
            case Event.OfPost e -> ofPost(post(json, e), e);
            case Event.DeviceSettingChanged e ->
                json.put("device", e.device().value()).put("setting", SettingCodec.toJson(e.setting()));
            case Event.Duty e -> DutyWriter.write(json, e.event());
            case Event.Items e -> ItemEventCodec.write(json, e.event());
            case Event.Ledger e -> json.fill(LedgerCodec.write(e.event()));
            case Event.VisitRated e ->
                json.put("ticket", e.ticket().toString())
                        .put("window", e.window().value())
                        .put("clerk", e.clerk().value())
                        .put("grade", e.grade().value())
                        .put("source", e.source().code());
            case Event.KeyIgnored e ->
                json.put("window", e.window().value())
                        .put("keypad", e.keypad().value())
                        .put("key", e.key())
                        .put("why", e.why());
        }
        return json.close().toString();
    }

    private static void ofTicket(JsonText json, Event.OfTicket event) {
        switch (event) {
            case Event.TicketIssued e -> issued(json, e);
            case Event.SlipFailed e -> json.put("why", e.why());
            case Event.SlipDoubted e -> json.put("why", e.why());
            case Event.TicketVoided e -> json.put("why", e.why());
            case Event.TicketCancelled e -> json.put("why", e.why());
            case Event.SlipBegun _,
                    Event.SlipPrinted _,
                    Event.SlipWaived _,
                    Event.SlipReprintAsked _,
                    Event.TicketExpired _ -> {}
            case Event.AtWindow e -> atWindow(place(json, e), e);
        }
    }

    private static void issued(JsonText json, Event.TicketIssued e) {
        json.put("service", e.service().value())
                .put("also", e.also())
                .put("channel", e.channel().code());
        if (e.priority().first()) {
            json.put("priority", e.priority().code());
        }
        json.put("language", e.language().tag())
                .put("kiosk", e.kiosk())
                .put("printer", e.printer())
                .put("holder", e.holder())
                .put("ahead", e.ahead());
    }

    private static void atWindow(JsonText json, Event.AtWindow event) {
        switch (event) {
            case Event.TicketCalled e -> CallReasonCodec.write(json.key("reason"), e.reason());
            case Event.TicketRecalled e -> json.put("times", e.times());
            case Event.TicketHeld e -> json.put("why", e.why());
            case Event.TicketReturned e -> json.put("behind", e.behind());
            case Event.TicketTransferred e -> transferred(json, e);
            case Event.VisitContinued e -> {
                json.put("service", e.service().value());
                e.only().ifPresent(only -> json.put("only", only.value()));
            }
            case Event.ServingStarted _,
                    Event.TicketResumed _,
                    Event.TicketMissed _,
                    Event.MissUndone _,
                    Event.TicketFinished _ -> {}
        }
    }

    private static void transferred(JsonText json, Event.TicketTransferred e) {
        switch (e.target()) {
            case Target.ToWindow to -> json.put("toWindow", to.window().value());
            case Target.ToService to -> json.put("toService", to.service().value());
        }
        json.putIf("comeBack", e.comeBack()).put("why", e.why());
    }

    private static void ofPost(JsonText json, Event.OfPost event) {
        switch (event) {
            case Event.WindowSignedIn e -> {
                json.put("badge", e.badge()).put("name", e.name());
                e.actingFor().ifPresent(a -> json.put("actingFor", a.value()));
            }
            case Event.WindowPaused e -> json.put("why", e.why());
            case Event.WindowSignedOut _, Event.WindowOpened _ -> {}
        }
    }

    private static JsonText place(JsonText json, Event.AtWindow e) {
        return json.put("window", e.window().value()).put("clerk", e.clerk().value());
    }

    private static JsonText post(JsonText json, Event.OfPost e) {
        return json.put("window", e.window().value()).put("clerk", e.clerk().value());
    }
}
