package org.tingxu.journal.codec;

import org.tingxu.core.hall.Event;

/**
 * Events as they lie in the journal: a kind with its version, and a body of JSON. Kinds and keys are literals that never change once
 * written; a body that an old program could not read is a new kind beside the old one, which is read for ever.
 *
 * <p>A body is compact JSON on one line. Keys stand in a fixed order; what is empty, false or no priority has no key; days are ISO
 * 8601. A key that this program does not know is passed over.
 */
public final class EventCodec {
    private EventCodec() {}

    /** Name and version of the event's body, e.g. {@code ticket-issued.v1}. */
    public static String kind(Event event) {
        return switch (event) {
            case Event.HallConfigured _ -> "hall-configured.v1";
            case Event.DayOpened _ -> "day-opened.v1";
            case Event.DayEnded _ -> "day-ended.v1";
            case Event.TicketIssued _ -> "ticket-issued.v1";
            case Event.SlipBegun _ -> "slip-begun.v1";
            case Event.SlipPrinted _ -> "slip-printed.v1";
            case Event.SlipFailed _ -> "slip-failed.v1";
            case Event.SlipDoubted _ -> "slip-doubted.v1";
            case Event.SlipWaived _ -> "slip-waived.v1";
            case Event.SlipReprintAsked _ -> "slip-reprint-asked.v1";
            case Event.TicketVoided _ -> "ticket-voided.v1";
            case Event.TicketCancelled _ -> "ticket-cancelled.v1";
            case Event.TicketExpired _ -> "ticket-expired.v1";
            case Event.TicketCalled _ -> "ticket-called.v1";
            case Event.TicketRecalled _ -> "ticket-recalled.v1";
            case Event.ServingStarted _ -> "serving-started.v1";
            case Event.TicketHeld _ -> "ticket-held.v1";
            case Event.TicketResumed _ -> "ticket-resumed.v1";
            case Event.TicketMissed _ -> "ticket-missed.v1";
            case Event.MissUndone _ -> "miss-undone.v1";
            case Event.TicketReturned _ -> "ticket-returned.v1";
            case Event.TicketTransferred _ -> "ticket-transferred.v1";
            case Event.VisitContinued _ -> "visit-continued.v1";
            case Event.TicketFinished _ -> "ticket-finished.v1";
            case Event.WindowSignedIn _ -> "window-signed-in.v1";
            case Event.WindowSignedOut _ -> "window-signed-out.v1";
            case Event.WindowPaused _ -> "window-paused.v1";
            case Event.WindowOpened _ -> "window-opened.v1";
            case Event.DeviceSettingChanged _ -> "device-setting-changed.v1";
            case Event.Duty e -> DutyWriter.kind(e.event());
            case Event.Items e -> ItemEventCodec.kind(e.event());
            case Event.Ledger e -> LedgerKinds.kind(e.event());
            case Event.VisitRated _ -> "visit-rated.v1";
            case Event.KeyIgnored _ -> "key-ignored.v1";
        };
    }

    /** The event's body: equal events give equal text. */
    public static String encode(Event event) {
        return EventWriter.write(event);
    }

    /**
     * The event that {@link #encode} wrote.
     *
     * @throws UnreadableEvent when the kind is unknown, or a value of the body is missing, of another type, or refused by the event
     */
    public static Event decode(String kind, String body) {
        return EventReader.read(kind, body);
    }
}
