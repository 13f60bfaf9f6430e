package org.tingxu.journal.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.complaint.ComplaintEvent;
import org.tingxu.core.complaint.ComplaintFacts;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.disclosure.DisclosureEvent;
import org.tingxu.core.disclosure.DisclosureFacts;
import org.tingxu.core.disclosure.Outcome;
import org.tingxu.core.disclosure.RequestChannel;
import org.tingxu.core.disclosure.RequestTime;
import org.tingxu.core.disclosure.ThirdPartyWord;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.DayEnd;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.rating.ResidentWord;
import org.tingxu.core.station.StationEvent;

/** Events and entries of every kind that the people's voice brings about: bad ratings, complaints, requests for information. */
final class GoldenVoice {
    private static final ClerkId LI = new ClerkId("li.na-1");
    private static final LocalDateTime AT = LocalDateTime.parse("2026-03-02T09:05:07.000001");
    private static final LocalDateTime DUE = LocalDateTime.parse("2026-03-09T23:59:59");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final EntryId CASE = EntryId.of("rating", 2026, 3);
    private static final EntryId COMPLAINT = EntryId.of("complaint", 2026, 4);
    private static final EntryId REQUEST = EntryId.of("disclosure", 2026, 5);
    private static final EntryId BATCH = EntryId.of("station", 2026, 6);
    private static final EntryId PROXY = EntryId.of("proxy", 2026, 7);
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");
    private static final TicketNo TICKET = new TicketNo("A", 1);
    private static final WindowNo WINDOW = new WindowNo(1);
    private static final RequestTime TIME = new RequestTime(LocalDate.of(2026, 3, 2), 20, 0);

    private GoldenVoice() {}

    static Map<String, List<Event>> byKind() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        ratings(all);
        complaints(all);
        requests(all);
        put(
                all,
                "station-batch-handed-in.v1",
                new StationEvent.BatchHandedIn(BATCH, AT, LI, new StationCode("xinhe"), SOMEBODY, 2));
        put(
                all,
                "proxy-handed-in.v1",
                new StationEvent.ProxyHandedIn(
                        PROXY,
                        AT,
                        LI,
                        new StationCode("xinhe"),
                        BATCH.key(),
                        SOMEBODY,
                        new MatterNo(2026, 7),
                        new ItemCode("dibao")));
        return all;
    }

    private static void ratings(Map<String, List<Event>> all) {
        put(
                all,
                "rating-case-opened.v1",
                new RatingEvent.CaseOpened(
                        CASE, AT, TICKET, WINDOW, LI, new Grade(1), RatedBy.PHONE, DUE, Optional.empty()));
        put(all, "rating-contact-left.v1", new RatingEvent.ContactLeft(CASE, AT, SOMEBODY));
        put(all, "rating-contact-read.v1", new RatingEvent.ContactRead(CASE, AT, LI, "回访"));
        put(
                all,
                "rating-called-back.v1",
                new RatingEvent.CalledBack(CASE, AT, LI, true, "等候过久"),
                new RatingEvent.CalledBack(CASE, AT, LI, false, "无人接听"));
        put(all, "rating-case-mended.v1", new RatingEvent.CaseMended(CASE, AT, LI, "已致歉"));
        put(all, "rating-case-closed.v1", new RatingEvent.CaseClosed(CASE, AT, LI, ResidentWord.NO_ANSWER));
        put(all, "rating-appealed.v1", new RatingEvent.RatingAppealed(CASE, AT, LI, "恶意"));
        put(
                all,
                "rating-appeal-decided.v1",
                new RatingEvent.AppealDecided(CASE, AT, LI, true, "属实"),
                new RatingEvent.AppealDecided(CASE, AT, LI, false, "不属实"));
    }

    private static void complaints(Map<String, List<Event>> all) {
        put(
                all,
                "complaint-filed.v1",
                new ComplaintEvent.ComplaintFiled(
                        COMPLAINT,
                        AT,
                        Optional.empty(),
                        VoiceKind.COMPLAINT,
                        VoiceChannel.PAGE,
                        Optional.of(LI),
                        Optional.of(WINDOW),
                        Optional.of(TICKET),
                        SOMEBODY,
                        DUE,
                        Optional.empty()),
                new ComplaintEvent.ComplaintFiled(
                        COMPLAINT,
                        AT,
                        Optional.of(LI),
                        VoiceKind.SUGGESTION,
                        VoiceChannel.BOX,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SOMEBODY,
                        DUE,
                        Optional.empty()));
        put(
                all,
                "complaint-accepted.v1",
                new ComplaintEvent.ComplaintAccepted(COMPLAINT, AT, LI, true, Optional.of(LI), DUE, Optional.empty()),
                new ComplaintEvent.ComplaintAccepted(
                        COMPLAINT, AT, LI, false, Optional.empty(), DUE, Optional.empty()));
        put(all, "complaint-investigated.v1", new ComplaintEvent.ComplaintInvestigated(COMPLAINT, AT, LI, "调阅录像"));
        put(all, "complaint-disposed.v1", new ComplaintEvent.ComplaintDisposed(COMPLAINT, AT, LI, true, "批评教育"));
        put(all, "complaint-answered.v1", new ComplaintEvent.ComplaintAnswered(COMPLAINT, AT, LI, "已处理", true));
        put(all, "complaint-archived.v1", new ComplaintEvent.ComplaintArchived(COMPLAINT, AT, LI, "培训"));
        put(all, "complainant-read.v1", new ComplaintEvent.ComplainantRead(COMPLAINT, AT, LI, "核实"));
    }

    private static void requests(Map<String, List<Event>> all) {
        put(
                all,
                "disclosure-filed.v1",
                new DisclosureEvent.DisclosureFiled(
                        REQUEST, AT, LI, RequestChannel.LETTER, "征地补偿", SOMEBODY, TIME, DUE, Optional.empty()));
        put(all, "disclosure-requester-read.v1", new DisclosureEvent.RequesterRead(REQUEST, AT, LI, "办理"));
        put(all, "disclosure-correction-asked.v1", new DisclosureEvent.CorrectionAsked(REQUEST, AT, LI, "写明所需信息", DAY));
        put(
                all,
                "disclosure-corrected.v1",
                new DisclosureEvent.RequestCorrected(REQUEST, AT, LI, TIME, DUE, Optional.empty()));
        put(all, "disclosure-reviewed.v1", new DisclosureEvent.RequestReviewed(REQUEST, AT, LI, "齐全"));
        put(
                all,
                "disclosure-third-party-asked.v1",
                new DisclosureEvent.ThirdPartyAsked(REQUEST, AT, LI, DAY, DUE, Optional.empty()));
        put(
                all,
                "disclosure-third-party-entered.v1",
                new DisclosureEvent.ThirdPartyEntered(
                        REQUEST, AT, LI, ThirdPartyWord.OBJECTS, new RequestTime(DAY, 20, 15), DUE, Optional.empty()));
        put(
                all,
                "disclosure-extension-asked.v1",
                new DisclosureEvent.DisclosureExtensionAsked(REQUEST, AT, LI, 20, "卷宗多"));
        put(
                all,
                "disclosure-extension-decided.v1",
                new DisclosureEvent.DisclosureExtensionDecided(
                        REQUEST, AT, LI, true, "", new RequestTime(DAY, 40, 0), DUE, Optional.empty()));
        put(
                all,
                "disclosure-answered.v1",
                new DisclosureEvent.DisclosureAnswered(REQUEST, AT, LI, Outcome.PARTLY, "已书面答复", false));
        put(all, "disclosure-archived.v1", new DisclosureEvent.DisclosureArchived(REQUEST, AT, LI));
    }

    private static void put(Map<String, List<Event>> all, String kind, LedgerEvent... events) {
        all.put(kind, List.of(events).stream().<Event>map(Event.Ledger::new).toList());
    }

    /** Open entries with as much in them as they can have. */
    static List<Entry> entries() {
        return List.of(
                entry(
                        COMPLAINT,
                        "investigated",
                        new ComplaintFacts(
                                new ComplaintFacts.Voice(
                                        VoiceKind.COMPLAINT,
                                        VoiceChannel.PHONE,
                                        Optional.of(LI),
                                        Optional.of(WINDOW),
                                        Optional.of(TICKET),
                                        true),
                                new ComplaintFacts.Inquiry(Optional.of("调阅录像"), true, Optional.of("批评教育")),
                                new ComplaintFacts.Reply(Optional.of("已处理"), Optional.of(AT), true),
                                Optional.empty())),
                entry(
                        REQUEST,
                        "third-party",
                        new DisclosureFacts(
                                RequestChannel.ONLINE,
                                "征地补偿",
                                TIME,
                                Optional.of("写明"),
                                Optional.of(DAY),
                                Optional.of(DAY),
                                Optional.of(new DisclosureFacts.Asked(LI, 20, "卷宗多")),
                                true,
                                Optional.of(Outcome.DISCLOSED),
                                Optional.of("已答复"),
                                true)),
                entry(
                        CASE,
                        "mended",
                        new RatingFacts(
                                new RatingFacts.Rated(TICKET, WINDOW, LI, new Grade(2), RatedBy.EVALUATOR),
                                new RatingFacts.CallBack(true, Optional.of("等候过久")),
                                new RatingFacts.Mending(Optional.of(AT), Optional.of("已致歉")),
                                Optional.of(ResidentWord.SATISFIED),
                                new RatingFacts.Objection(Optional.of("恶意"), Optional.of("不属实"), false))));
    }

    private static Entry entry(EntryId id, String state, EntryFacts facts) {
        return new Entry(
                id,
                AT,
                state,
                Optional.of(LI),
                Optional.of(DUE),
                Optional.of(SOMEBODY),
                Optional.empty(),
                facts,
                Optional.of(new Counted(DAY, 20, DayEnd.LAST_SECOND, true)));
    }

    static List<EntryId> last() {
        return List.of(COMPLAINT, REQUEST, CASE);
    }
}
