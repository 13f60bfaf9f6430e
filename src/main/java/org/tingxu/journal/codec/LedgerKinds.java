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
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.emptywindow.EmptyWindowEvent;
import org.tingxu.core.emptywindow.EmptyWindowFacts;
import org.tingxu.core.leave.LeaveEvent;
import org.tingxu.core.leave.LeaveFacts;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionFacts;
import org.tingxu.core.rota.RotaEvent;
import org.tingxu.core.rota.RotaFacts;
import org.tingxu.core.rota.SwapFacts;

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
