package org.tingxu.journal.codec;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionFacts;

/** Names of what the ledgers write: literals that never change once written. */
final class LedgerKinds {
    private static final Map<String, Class<? extends LedgerEvent>> EVENTS = Map.ofEntries(
            Map.entry("contact-opened.v1", ContactEvent.Opened.class),
            Map.entry("contact-handed-over.v1", ContactEvent.HandedOver.class),
            Map.entry("contact-escalated.v1", ContactEvent.Escalated.class),
            Map.entry("contact-signed.v1", ContactEvent.Signed.class),
            Map.entry("contact-declined.v1", ContactEvent.Declined.class),
            Map.entry("contact-answered.v1", ContactEvent.Answered.class),
            Map.entry("contact-referred.v1", ContactEvent.Referred.class),
            Map.entry("reception-noted.v1", ReceptionEvent.Noted.class),
            Map.entry("reception-answered.v1", ReceptionEvent.Answered.class));

    private static final Map<Class<? extends LedgerEvent>, String> KINDS =
            EVENTS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Map<String, Class<? extends EntryFacts>> FACTS =
            Map.ofEntries(Map.entry("contact", ContactFacts.class), Map.entry("reception", ReceptionFacts.class));

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
