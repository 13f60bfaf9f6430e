package org.tingxu.journal.codec;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** Bodies to events, one arm a kind. An arm is never taken out: old journals are read for ever. */
final class EventReader {
    private EventReader() {}

    static Event read(String kind, String body) {
        try {
            Body read = new Body(kind, new JsonObject(body));
            if (ItemEventCodec.knows(kind)) {
                return new Event.Items(ItemEventCodec.read(kind, read));
            }
            if (LedgerKinds.knows(kind)) {
                return new Event.Ledger(LedgerCodec.read(kind, read));
            }
            return DutyReader.knows(kind) ? new Event.Duty(DutyReader.read(kind, read)) : event(kind, read);
        } catch (UnreadableBody | DecodeException e) {
            throw new UnreadableEvent(kind, e);
        }
    }

    private static Event event(String kind, Body body) {
        return switch (kind) {
            case "hall-configured.v1" ->
                new Event.HallConfigured(PlanCodec.fromJson(body.body("plan").json()));
            case "day-opened.v1" -> new Event.DayOpened(day(body));
            case "day-ended.v1" -> new Event.DayEnded(day(body), body.whole("expired"));
            case "ticket-issued.v1" -> issued(body);
            case "slip-begun.v1" -> new Event.SlipBegun(ticket(body));
            case "slip-printed.v1" -> new Event.SlipPrinted(ticket(body));
            case "slip-failed.v1" -> new Event.SlipFailed(ticket(body), body.text("why"));
            case "slip-doubted.v1" -> new Event.SlipDoubted(ticket(body), body.text("why"));
            case "slip-waived.v1" -> new Event.SlipWaived(ticket(body));
            case "slip-reprint-asked.v1" -> new Event.SlipReprintAsked(ticket(body));
            case "ticket-voided.v1" -> new Event.TicketVoided(ticket(body), body.text("why"));
            case "ticket-cancelled.v1" -> new Event.TicketCancelled(ticket(body), body.maybe("why", why -> why));
            case "ticket-expired.v1" -> new Event.TicketExpired(ticket(body));
            case "ticket-called.v1" ->
                new Event.TicketCalled(
                        ticket(body), window(body), clerk(body), CallReasonCodec.read(body.body("reason")));
            case "ticket-recalled.v1" ->
                new Event.TicketRecalled(ticket(body), window(body), clerk(body), body.whole("times"));
            case "serving-started.v1" -> new Event.ServingStarted(ticket(body), window(body), clerk(body));
            case "ticket-held.v1" -> new Event.TicketHeld(ticket(body), window(body), clerk(body), body.text("why"));
            case "ticket-resumed.v1" -> new Event.TicketResumed(ticket(body), window(body), clerk(body));
            case "ticket-missed.v1" -> new Event.TicketMissed(ticket(body), window(body), clerk(body));
            case "miss-undone.v1" -> new Event.MissUndone(ticket(body), window(body), clerk(body));
            case "ticket-returned.v1" ->
                new Event.TicketReturned(ticket(body), window(body), clerk(body), body.whole("behind"));
            case "ticket-transferred.v1" -> transferred(body);
            case "visit-continued.v1" ->
                new Event.VisitContinued(
                        ticket(body), window(body), clerk(body), Words.service(body), Words.maybeWindow(body, "only"));
            case "ticket-finished.v1" -> new Event.TicketFinished(ticket(body), window(body), clerk(body));
            case "window-signed-in.v1" ->
                new Event.WindowSignedIn(
                        window(body),
                        clerk(body),
                        body.text("badge"),
                        body.maybe("name", name -> name),
                        body.maybe("actingFor", ClerkId::new));
            case "window-signed-out.v1" -> new Event.WindowSignedOut(window(body), clerk(body));
            case "window-paused.v1" -> new Event.WindowPaused(window(body), clerk(body), body.text("why"));
            case "window-opened.v1" -> new Event.WindowOpened(window(body), clerk(body));
            case "device-setting-changed.v1" ->
                new Event.DeviceSettingChanged(
                        body.born("device", DeviceId::new), SettingCodec.fromJson(body.body("setting")));
            case "visit-rated.v1" ->
                new Event.VisitRated(
                        ticket(body),
                        window(body),
                        clerk(body),
                        body.born("grade", body.whole("grade"), Grade::new),
                        body.born("source", code -> Words.known(code, RatedBy::of)));
            case "key-ignored.v1" ->
                new Event.KeyIgnored(
                        window(body), body.born("keypad", DeviceId::new), body.text("key"), body.text("why"));
            default ->
                throw new UnreadableEvent(kind, "this kind is not known; mend: run the version that wrote the journal");
        };
    }

    private static Event issued(Body body) {
        return new Event.TicketIssued(
                ticket(body),
                Words.service(body),
                Words.services(body, "also"),
                Words.channel(body),
                Words.priority(body),
                Words.language(body),
                body.maybe("kiosk", KioskId::new),
                body.maybe("printer", PrinterId::new),
                body.maybe("holder", Holder::new),
                body.whole("ahead"));
    }

    private static Event transferred(Body body) {
        Target target = body.has("toWindow")
                ? new Target.ToWindow(Words.window(body, "toWindow"))
                : new Target.ToService(body.born("toService", ServiceCode::new));
        return new Event.TicketTransferred(
                ticket(body),
                window(body),
                clerk(body),
                target,
                Words.truth(body, "comeBack"),
                body.maybe("why", why -> why));
    }

    private static LocalDate day(Body body) {
        return body.born("day", LocalDate::parse);
    }

    private static TicketNo ticket(Body body) {
        return Words.ticket(body, "ticket");
    }

    private static WindowNo window(Body body) {
        return Words.window(body, "window");
    }

    private static ClerkId clerk(Body body) {
        return Words.clerk(body);
    }
}
