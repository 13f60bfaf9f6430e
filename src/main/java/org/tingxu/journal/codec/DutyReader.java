package org.tingxu.journal.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.duty.AskedExtension;
import org.tingxu.core.duty.Badge;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Hand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.MatterTime;
import org.tingxu.core.duty.PaperKind;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** Bodies to events of the hall's duties, one arm a kind. An arm is never taken out: old journals are read for ever. */
final class DutyReader {
    private static final Set<String> KINDS = Set.of(
            "holidays-loaded.v1",
            "matters-recounted.v1",
            "due-moved.v1",
            "notice-printed.v1",
            "matter-received.v1",
            "matter-accepted.v1",
            "notice-given.v1",
            "matter-reset.v1",
            "matter-suspended.v1",
            "matter-resumed.v1",
            "extension-asked.v1",
            "extension-approved.v1",
            "extension-refused.v1",
            "matter-decided.v1",
            "matter-delivered.v1",
            "matter-withdrawn.v1",
            "matter-returned.v1",
            "step-begun.v1",
            "step-finished.v1",
            "matter-passed-up.v1",
            "answered-above.v1",
            "units-asked.v1",
            "unit-answered.v1");

    private DutyReader() {}

    static boolean knows(String kind) {
        return KINDS.contains(kind) || PeopleCodec.knows(kind);
    }

    static DutyEvent read(String kind, Body body) {
        return switch (kind) {
            case "holidays-loaded.v1" -> new DutyEvent.HolidaysLoaded(holidays(body.body("holidays")));
            case "matters-recounted.v1" -> new DutyEvent.MattersRecounted(maybeMatter(body, "upTo"));
            case "due-moved.v1" -> new DutyEvent.DueMoved(matter(body), time(body));
            case "notice-printed.v1" ->
                new DutyEvent.NoticePrinted(
                        Words.clerk(body),
                        matter(body),
                        body.whole("notice"),
                        body.born("paper", code -> Words.known(code, PaperKind::of)));
            default -> PeopleCodec.knows(kind) ? PeopleCodec.read(kind, body) : byClerk(kind, body);
        };
    }

    private static DutyEvent byClerk(String kind, Body body) {
        MatterNo no = matter(body);
        Hand clerk = new Hand(
                Words.clerk(body),
                body.maybe("actingFor", ClerkId::new),
                body.maybe("clerkName", name -> new Badge(name, body.maybe("clerkBadge", number -> number))));
        LocalDateTime at = body.born("at", LocalDateTime::parse);
        MatterTime time = time(body);
        return switch (kind) {
            case "matter-received.v1" ->
                new DutyEvent.MatterReceived(
                        no,
                        clerk,
                        at,
                        TermsCodec.accepted(body.body("item")),
                        body.born("subject", SubjectId::new),
                        body.has("ticket") ? Optional.of(ticket(body)) : Optional.empty(),
                        time);
            case "matter-accepted.v1" ->
                new DutyEvent.MatterAccepted(no, clerk, at, Words.truth(body, "completed"), time);
            case "notice-given.v1" ->
                new DutyEvent.NoticeGiven(
                        no,
                        clerk,
                        at,
                        TermsCodec.texts(body, "materials"),
                        TermsCodec.texts(body, "unforetold"),
                        item(body),
                        time);
            case "matter-reset.v1" -> new DutyEvent.MatterReset(no, clerk, at, time);
            case "matter-suspended.v1" ->
                new DutyEvent.MatterSuspended(
                        no, clerk, at, body.born("cause", TermsCodec::cause), body.whole("toldDays"), time);
            case "matter-resumed.v1" -> new DutyEvent.MatterResumed(no, clerk, at, time);
            case "extension-asked.v1" ->
                new DutyEvent.ExtensionAsked(no, clerk, at, body.whole("days"), body.text("reason"), time);
            case "extension-approved.v1" ->
                new DutyEvent.ExtensionApproved(no, clerk, at, asked(body.body("asked")), time);
            case "extension-refused.v1" -> new DutyEvent.ExtensionRefused(no, clerk, at, body.text("why"), time);
            case "matter-decided.v1" ->
                new DutyEvent.MatterDecided(
                        no,
                        clerk,
                        at,
                        Words.truth(body, "granted"),
                        body.maybe("reasons", text -> text),
                        body.maybe("remedies", text -> text),
                        Words.truth(body, "certificate"),
                        item(body),
                        time);
            case "matter-delivered.v1" -> new DutyEvent.MatterDelivered(no, clerk, at, time);
            case "matter-withdrawn.v1" ->
                new DutyEvent.MatterWithdrawn(no, clerk, at, body.maybe("why", text -> text), time);
            case "matter-returned.v1" ->
                new DutyEvent.MatterReturned(
                        no, clerk, at, body.text("reasons"), body.maybe("remedies", text -> text), item(body), time);
            default -> ofParts(kind, body, no, clerk, at, time);
        };
    }

    /** Steps, the body above, other bodies. */
    private static DutyEvent ofParts(
            String kind, Body body, MatterNo no, Hand clerk, LocalDateTime at, MatterTime time) {
        return switch (kind) {
            case "step-begun.v1" -> new DutyEvent.StepBegun(no, clerk, at, body.text("step"), time);
            case "step-finished.v1" -> new DutyEvent.StepFinished(no, clerk, at, body.text("step"), time);
            case "matter-passed-up.v1" ->
                new DutyEvent.MatterPassedUp(no, clerk, at, body.text("to"), body.text("opinion"), time);
            case "answered-above.v1" ->
                new DutyEvent.AnsweredAbove(no, clerk, at, Words.truth(body, "granted"), body.text("answer"), time);
            case "units-asked.v1" ->
                new DutyEvent.UnitsAsked(
                        no, clerk, at, body.text("lead"), body.bodies("parts", ClockFactCodec::part), time);
            case "unit-answered.v1" ->
                new DutyEvent.UnitAnswered(
                        no, clerk, at, body.text("unit"), Words.truth(body, "agreed"), body.text("answer"), time);
            default -> throw new UnreadableEvent(kind, "this kind of duty is not known");
        };
    }

    /** The item as the applicant was told of it. */
    private static Optional<Item> item(Body body) {
        return body.has("item") ? Optional.of(ItemCodec.item(body.body("item"))) : Optional.empty();
    }

    static AskedExtension asked(Body body) {
        return new AskedExtension(
                body.born("by", ClerkId::new),
                body.born("at", LocalDateTime::parse),
                body.whole("days"),
                body.text("reason"));
    }

    static HolidayNotice holidays(Body body) {
        List<NoticeDay> days = body.bodies("days", DutyReader::noticeDay);
        return Body.made(body.path(), () -> HolidayNotice.of(days));
    }

    private static NoticeDay noticeDay(Body body) {
        NoticeDay.Kind kind = body.truth("worked") ? NoticeDay.Kind.WORK : NoticeDay.Kind.OFF;
        LocalDate on = body.born("on", LocalDate::parse);
        return body.born("name", name -> new NoticeDay(on, name, kind));
    }

    static MatterNo matter(Body body) {
        return body.born("matter", DutyReader::number);
    }

    static Optional<MatterNo> maybeMatter(Body body, String key) {
        return body.maybe(key, DutyReader::number);
    }

    static TicketNo ticket(Body body) {
        return Words.ticket(body, "ticket");
    }

    private static MatterNo number(String text) {
        return MatterNo.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no number of a matter".formatted(text)));
    }

    private static MatterTime time(Body body) {
        return MatterTimeCodec.fromJson(body.body("time"));
    }
}
