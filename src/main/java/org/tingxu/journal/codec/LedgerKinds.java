package org.tingxu.journal.codec;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tingxu.core.complaint.ComplaintEvent;
import org.tingxu.core.complaint.ComplaintFacts;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.disclosure.DisclosureEvent;
import org.tingxu.core.disclosure.DisclosureFacts;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionFacts;
import org.tingxu.core.station.BatchFacts;
import org.tingxu.core.station.ProxyFacts;
import org.tingxu.core.station.StationEvent;

/** Names of what the ledgers write: literals that never change once written. */
final class LedgerKinds {
    private static final Map<String, Class<? extends LedgerEvent>> EVENTS = Map.ofEntries(
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
            Map.entry("reception-answered.v1", ReceptionEvent.Answered.class));

    private static final Map<Class<? extends LedgerEvent>, String> KINDS =
            EVENTS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Map<String, Class<? extends EntryFacts>> FACTS = Map.ofEntries(
            Map.entry("complaint", ComplaintFacts.class),
            Map.entry("disclosure", DisclosureFacts.class),
            Map.entry("rating", RatingFacts.class),
            Map.entry("station", BatchFacts.class),
            Map.entry("proxy", ProxyFacts.class),
            Map.entry("contact", ContactFacts.class),
            Map.entry("reception", ReceptionFacts.class));

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
