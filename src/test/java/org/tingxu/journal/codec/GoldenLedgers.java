package org.tingxu.journal.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.DayEnd;
import org.tingxu.core.ledger.DueMoved;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.reception.ReceptionChannel;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionFacts;

/** Events of every kind that the ledgers write. */
final class GoldenLedgers {
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-02T09:05:07.000001");
    private static final EntryId ENQUIRY = EntryId.of("reception", 2026, 12);

    private GoldenLedgers() {}

    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        all.put(
                "reception-noted.v1",
                List.of(
                        new Event.Ledger(new ReceptionEvent.Noted(
                                ENQUIRY, AT, LI, ReceptionChannel.COUNTER, 1, "低保 \"条件\"", true, AT)),
                        new Event.Ledger(new ReceptionEvent.Noted(
                                ENQUIRY, AT, LI, ReceptionChannel.OUTREACH, 40, "5·15", false, AT.plusDays(1)))));
        all.put(
                "reception-answered.v1",
                List.of(new Event.Ledger(new ReceptionEvent.Answered(ENQUIRY, AT, LI, "已电话答复"))));
        all.put(
                "ledger-due-moved.v1",
                List.of(new Event.Ledger(new DueMoved(
                        EntryId.of("disclosure", 2026, 7),
                        AT,
                        LocalDateTime.parse("2027-01-15T23:59:59"),
                        LocalDateTime.parse("2027-01-18T23:59:59"),
                        new Counted(LocalDate.parse("2026-12-18"), 20, DayEnd.LAST_SECOND, false)))));
        all.putAll(GoldenVoice.byKind());
        all.putAll(GoldenPosts.byKind());
        all.putAll(GoldenContacts.byKind());
        return all;
    }

    static LedgersMemento memento() {
        List<Entry> open = new ArrayList<>(GoldenVoice.entries());
        open.add(GoldenContacts.entry());
        open.add(new Entry(
                ENQUIRY,
                AT,
                "open",
                Optional.of(LI),
                Optional.of(AT.plusDays(1)),
                Optional.of(new SubjectId("00112233445566778899aabbccddeeff")),
                Optional.empty(),
                new ReceptionFacts(ReceptionChannel.PHONE, 1, "低保", false, Optional.empty())));
        List<EntryId> last = new ArrayList<>(GoldenVoice.last());
        last.add(GoldenContacts.CONTACT);
        last.add(ENQUIRY);
        return new LedgersMemento(open, last);
    }
}
