package org.tingxu.journal.codec;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tingxu.core.accountability.AccountabilityEvent;
import org.tingxu.core.accountability.AccountabilityFacts;
import org.tingxu.core.appraisal.AppraisalEvent;
import org.tingxu.core.appraisal.TableFacts;
import org.tingxu.core.attendance.ClockEvent;
import org.tingxu.core.attendance.ClockFacts;
import org.tingxu.core.attendance.SeatFacts;
import org.tingxu.core.complaint.ComplaintEvent;
import org.tingxu.core.complaint.ComplaintFacts;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.disclosure.DisclosureEvent;
import org.tingxu.core.disclosure.DisclosureFacts;
import org.tingxu.core.emptywindow.EmptyWindowEvent;
import org.tingxu.core.emptywindow.EmptyWindowFacts;
import org.tingxu.core.leave.LeaveEvent;
import org.tingxu.core.leave.LeaveFacts;
import org.tingxu.core.ledger.DueMoved;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionFacts;
import org.tingxu.core.rota.RotaEvent;
import org.tingxu.core.rota.RotaFacts;
import org.tingxu.core.rota.SwapFacts;
import org.tingxu.core.station.BatchFacts;
import org.tingxu.core.station.ProxyFacts;
import org.tingxu.core.station.StationEvent;

/** Names of what the ledgers write: literals that never change once written. */
final class LedgerKinds {
    private static final Map<String, Class<? extends LedgerEvent>> EVENTS = Map.ofEntries(
            Map.entry("ledger-due-moved.v1", DueMoved.class),
            Map.entry("complaint-filed.v1", ComplaintEvent.ComplaintFiled.class),
            Map.entry("complaint-accepted.v1", ComplaintEvent.ComplaintAccepted.class),
            Map.entry("complaint-investigated.v1", ComplaintEvent.ComplaintInvestigated.class),
            Map.entry("complaint-disposed.v1", ComplaintEvent.ComplaintDisposed.class),
            Map.entry("complaint-answered.v1", ComplaintEvent.ComplaintAnswered.class),
            Map.entry("complaint-archived.v1", ComplaintEvent.ComplaintArchived.class),
            Map.entry("complainant-read.v1", ComplaintEvent.ComplainantRead.class),
            Map.entry("disclosure-filed.v1", DisclosureEvent.DisclosureFiled.class),
            Map.entry("disclosure-requester-read.v1", DisclosureEvent.RequesterRead.class),
            Map.entry("disclosure-correction-asked.v1", DisclosureEvent.CorrectionAsked.class),
            Map.entry("disclosure-corrected.v1", DisclosureEvent.RequestCorrected.class),
            Map.entry("disclosure-reviewed.v1", DisclosureEvent.RequestReviewed.class),
            Map.entry("disclosure-third-party-asked.v1", DisclosureEvent.ThirdPartyAsked.class),
            Map.entry("disclosure-third-party-entered.v1", DisclosureEvent.ThirdPartyEntered.class),
            Map.entry("disclosure-extension-asked.v1", DisclosureEvent.DisclosureExtensionAsked.class),
            Map.entry("disclosure-extension-decided.v1", DisclosureEvent.DisclosureExtensionDecided.class),
            Map.entry("disclosure-answered.v1", DisclosureEvent.DisclosureAnswered.class),
            Map.entry("disclosure-archived.v1", DisclosureEvent.DisclosureArchived.class),
            Map.entry("rating-case-opened.v1", RatingEvent.CaseOpened.class),
            Map.entry("rating-contact-left.v1", RatingEvent.ContactLeft.class),
            Map.entry("rating-contact-read.v1", RatingEvent.ContactRead.class),
            Map.entry("rating-called-back.v1", RatingEvent.CalledBack.class),
            Map.entry("rating-case-mended.v1", RatingEvent.CaseMended.class),
            Map.entry("rating-case-closed.v1", RatingEvent.CaseClosed.class),
            Map.entry("rating-appealed.v1", RatingEvent.RatingAppealed.class),
            Map.entry("rating-appeal-decided.v1", RatingEvent.AppealDecided.class),
            Map.entry("contact-opened.v1", ContactEvent.Opened.class),
            Map.entry("contact-handed-over.v1", ContactEvent.HandedOver.class),
            Map.entry("contact-escalated.v1", ContactEvent.Escalated.class),
            Map.entry("contact-signed.v1", ContactEvent.Signed.class),
            Map.entry("contact-declined.v1", ContactEvent.Declined.class),
            Map.entry("contact-answered.v1", ContactEvent.Answered.class),
            Map.entry("contact-referred.v1", ContactEvent.Referred.class),
            Map.entry("station-batch-handed-in.v1", StationEvent.BatchHandedIn.class),
            Map.entry("proxy-handed-in.v1", StationEvent.ProxyHandedIn.class),
            Map.entry("reception-noted.v1", ReceptionEvent.Noted.class),
            Map.entry("reception-answered.v1", ReceptionEvent.Answered.class),
            Map.entry("leave-asked.v1", LeaveEvent.Asked.class),
            Map.entry("leave-answered.v1", LeaveEvent.Answered.class),
            Map.entry("leave-ended.v1", LeaveEvent.Ended.class),
            Map.entry("leave-lapsed.v1", LeaveEvent.Lapsed.class),
            Map.entry("rota-put.v1", RotaEvent.WeekPut.class),
            Map.entry("rota-closed.v1", RotaEvent.WeekClosed.class),
            Map.entry("seats-swapped.v1", RotaEvent.SeatsSwapped.class),
            Map.entry("swap-asked.v1", RotaEvent.SwapAsked.class),
            Map.entry("swap-answered.v1", RotaEvent.SwapAnswered.class),
            Map.entry("swap-lapsed.v1", RotaEvent.SwapLapsed.class),
            Map.entry("clocked-in.v1", ClockEvent.ClockedIn.class),
            Map.entry("clocked-out.v1", ClockEvent.ClockedOut.class),
            Map.entry("empty-window-noticed.v1", EmptyWindowEvent.Noticed.class),
            Map.entry("empty-window-raised.v1", EmptyWindowEvent.Raised.class),
            Map.entry("empty-window-ended.v1", EmptyWindowEvent.Ended.class),
            Map.entry("accountability-raised.v1", AccountabilityEvent.Raised.class),
            Map.entry("accountability-defended.v1", AccountabilityEvent.Defended.class),
            Map.entry("accountability-decided.v1", AccountabilityEvent.Decided.class),
            Map.entry("accountability-appealed.v1", AccountabilityEvent.Appealed.class),
            Map.entry("accountability-appeal-answered.v1", AccountabilityEvent.AppealAnswered.class),
            Map.entry("accountability-final.v1", AccountabilityEvent.BecameFinal.class),
            Map.entry("appraisal-table-set.v1", AppraisalEvent.TableSet.class),
            Map.entry("appraisal-table-replaced.v1", AppraisalEvent.TableReplaced.class));

    private static final Map<Class<? extends LedgerEvent>, String> KINDS =
            EVENTS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Map<String, Class<? extends EntryFacts>> FACTS = Map.ofEntries(
            Map.entry("complaint", ComplaintFacts.class),
            Map.entry("disclosure", DisclosureFacts.class),
            Map.entry("rating", RatingFacts.class),
            Map.entry("station", BatchFacts.class),
            Map.entry("proxy", ProxyFacts.class),
            Map.entry("contact", ContactFacts.class),
            Map.entry("reception", ReceptionFacts.class),
            Map.entry("leave", LeaveFacts.class),
            Map.entry("rota", RotaFacts.class),
            Map.entry("swap", SwapFacts.class),
            Map.entry("clock", ClockFacts.class),
            Map.entry("seat", SeatFacts.class),
            Map.entry("empty-window", EmptyWindowFacts.class),
            Map.entry("accountability", AccountabilityFacts.class),
            Map.entry("appraisal-table", TableFacts.class));

    private LedgerKinds() {}

    /** All that is ever written. */
    static Set<String> kinds() {
        return EVENTS.keySet();
    }

    static Set<String> ledgers() {
        return FACTS.keySet();
    }

    static boolean knows(String kind) {
        return EVENTS.containsKey(kind);
    }

    static Class<? extends LedgerEvent> event(String kind) {
        Class<? extends LedgerEvent> type = EVENTS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no ledger writes '%s'".formatted(kind));
        }
        return type;
    }

    static String kind(LedgerEvent event) {
        String kind = KINDS.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("%s has no kind".formatted(event.getClass()));
        }
        return kind;
    }

    static Class<? extends EntryFacts> facts(String ledger) {
        Class<? extends EntryFacts> type = FACTS.get(ledger);
        if (type == null) {
            throw new UnreadableBody(ledger, "this ledger is not known");
        }
        return type;
    }
}
