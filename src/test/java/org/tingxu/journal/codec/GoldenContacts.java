package org.tingxu.journal.codec;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.contact.HandOver;
import org.tingxu.core.contact.LateSignature;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.contact.Referral;
import org.tingxu.core.contact.ReferralWay;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** Events of every kind of first contacts. */
final class GoldenContacts {
    static final EntryId CONTACT = EntryId.of("contact", 2026, 7);

    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final ClerkId ZHAO = new ClerkId("zhao");
    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-02T09:05:07.000001");
    private static final TicketNo NUMBER = TicketNo.parse("A012").orElseThrow();
    private static final SubjectId PERSON = new SubjectId("00112233445566778899aabbccddeeff");
    private static final Receiver DIBAO = Receiver.of(new ServiceCode("dibao"));

    private GoldenContacts() {}

    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        all.put(
                "contact-opened.v1",
                List.of(
                        event(new ContactEvent.Opened(
                                CONTACT,
                                AT,
                                LI,
                                ContactChannel.TICKET,
                                Optional.of(NUMBER),
                                Optional.of(AT.toLocalDate()),
                                "危房 \"改造\"",
                                ZHAO,
                                Optional.of(PERSON),
                                AT.plusDays(1),
                                Optional.empty())),
                        event(new ContactEvent.Opened(
                                CONTACT,
                                AT,
                                LI,
                                ContactChannel.LETTER,
                                Optional.empty(),
                                Optional.empty(),
                                "5·15",
                                LI,
                                Optional.empty(),
                                AT.plusDays(1),
                                Optional.empty()))));
        all.put(
                "contact-handed-over.v1",
                List.of(
                        event(new ContactEvent.HandedOver(
                                CONTACT, AT, LI, Receiver.of(ZHAO), Optional.of("请办"), AT.plusMinutes(30))),
                        event(new ContactEvent.HandedOver(
                                CONTACT, AT, LI, Receiver.of(new WindowNo(3)), Optional.empty(), AT.plusMinutes(30))),
                        event(new ContactEvent.HandedOver(
                                CONTACT, AT, LI, DIBAO, Optional.empty(), AT.plusMinutes(30)))));
        all.put(
                "contact-escalated.v1",
                List.of(
                        event(new ContactEvent.Escalated(CONTACT, AT, DIBAO, Optional.empty(), AT)),
                        event(new ContactEvent.Escalated(CONTACT, AT, DIBAO, Optional.of(ZHAO), AT))));
        all.put(
                "contact-signed.v1",
                List.of(
                        event(new ContactEvent.Signed(CONTACT, AT, ZHAO, false)),
                        event(new ContactEvent.Signed(CONTACT, AT, ZHAO, true))));
        all.put("contact-declined.v1", List.of(event(new ContactEvent.Declined(CONTACT, AT, ZHAO, "不属本岗"))));
        all.put("contact-answered.v1", List.of(event(new ContactEvent.Answered(CONTACT, AT, LI, "已答复"))));
        all.put(
                "contact-referred.v1",
                List.of(event(new ContactEvent.Referred(
                        CONTACT, AT, LI, new Referral(ReferralWay.FORWARDED, "县法院", "0000-5550123")))));
        return all;
    }

    /** An entry that has all that one can have. */
    static Entry entry() {
        return new Entry(
                CONTACT,
                AT,
                "escalated",
                Optional.of(LI),
                Optional.of(AT.plusDays(1)),
                Optional.of(PERSON),
                Optional.empty(),
                new ContactFacts(
                        ContactChannel.TICKET,
                        Optional.of(NUMBER),
                        Optional.of(AT.toLocalDate()),
                        "低保",
                        LI,
                        Optional.of(new HandOver(LI, DIBAO, Optional.of("请办"), AT, AT, true)),
                        2,
                        1,
                        0,
                        List.of(new LateSignature(DIBAO, Optional.of(ZHAO), AT)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Event event(ContactEvent event) {
        return new Event.Ledger(event);
    }
}
