package org.tingxu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.rate;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Posted.order;
import static org.tingxu.testing.DatabaseHall.answer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.Posted;
import org.tingxu.core.accountability.AccountabilityCommand;
import org.tingxu.core.accountability.Trigger;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.TableFacts;
import org.tingxu.core.appraisal.Work;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.database.Limits;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;

class StaffRegisterTest {
    private static final HallPlan PLAN = PlanDraft.plain().build().with(Posted.STAFFING);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDateTime LATER = LocalDateTime.parse("2026-03-05T12:00");

    private final URI uri = TestPostgres.freshDatabase();

    @Test
    void points_recomputed_from_the_journal_are_those_of_the_read_tables() {
        try (DatabaseHall hall = DatabaseHall.begun(uri, Limits.USUAL, HashChain.Kind.SHA_256, PLAN)) {
            aDay(hall);
            StaffRegister register = new StaffRegister(hall.database());
            MonthSheet sheet = answer(
                    register.sheet(PlanDraft.HALL, MARCH, PLAN, PLAN.calendar(HolidayNotice.of(List.of())), LATER));
            Work told = answer(register.work(PlanDraft.HALL, PLAN, sheet));
            assertThat(told).isEqualTo(fromJournal(hall));
            Map<Measure, Integer> first = Objects.requireNonNull(told.counts().get(clerk(1).value()));
            assertThat(first)
                    .containsEntry(Measure.SERVED, 1)
                    .containsEntry(Measure.RATED_WELL, 1)
                    .containsEntry(Measure.ACCOUNTABILITY, 5)
                    .containsEntry(Measure.ABSENT, 2);
            assertThat(told.counts().get(clerk(2).value())).containsEntry(Measure.EMPTY_WINDOW, 1);
            assertThat(TableFacts.USUAL.points(first)).isEqualTo(1 + 2 - 5 - 20);
        }
    }

    @Test
    void a_missed_signature_an_upheld_complaint_and_an_absence_are_proposed_against_the_one_whose_they_are() {
        try (DatabaseHall hall = DatabaseHall.begun(uri, Limits.USUAL, HashChain.Kind.SHA_256, PLAN)) {
            SubjectId somebody = new SubjectId("00112233445566778899aabbccddeeff");
            hall.done(Posted.signIn(1, clerk(1)));
            hall.done(order(new ContactCommand.Open(
                    clerk(1),
                    Optional.empty(),
                    ContactChannel.PHONE,
                    Optional.empty(),
                    "危房改造找谁",
                    Optional.empty(),
                    new ContactCommand.Branch.Hand(Receiver.of(clerk(2)), Optional.empty()))));
            EntryId complaint = EntryId.of("complaint", 2026, 1);
            hall.done(order(new ComplaintCommand.File(
                    Optional.of(clerk(3)),
                    Optional.empty(),
                    VoiceKind.COMPLAINT,
                    VoiceChannel.COUNTER,
                    Optional.of(clerk(1)),
                    Optional.empty(),
                    Optional.empty(),
                    somebody,
                    Optional.empty())));
            hall.done(order(new ComplaintCommand.Accept(Posted.HEAD, complaint, false, Optional.empty())));
            hall.done(order(new ComplaintCommand.Investigate(Posted.HEAD, complaint, "属实")));
            hall.done(order(new ComplaintCommand.Dispose(Posted.HEAD, complaint, true, "批评教育")));
            hall.clock(hall.clock().plusSeconds(1_900));
            hall.tick();
            hall.clock(hall.clock().plusSeconds(86_400));
            hall.tick();
            Proposals proposals = new Proposals(hall.database());
            LocalDate today = LocalDate.of(2026, 3, 3);
            assertThat(answer(proposals.of(PlanDraft.HALL, today)))
                    .extracting(Proposals.Proposal::trigger, Proposals.Proposal::clerk)
                    .containsExactlyInAnyOrder(
                            tuple("late-signature", clerk(2).value()), tuple("upheld-complaint", clerk(1).value()));
            StaffRegister register = new StaffRegister(hall.database());
            MonthSheet sheet = answer(register.sheet(
                    PlanDraft.HALL,
                    MARCH,
                    PLAN,
                    PLAN.calendar(HolidayNotice.of(List.of())),
                    LocalDateTime.parse("2026-03-03T09:30")));
            List<Proposals.Proposal> absent = answer(proposals.absences(PlanDraft.HALL, sheet.days()));
            assertThat(absent)
                    .extracting(Proposals.Proposal::source)
                    .containsExactly("absence/" + clerk(2) + "/2026-03-02", "absence/" + clerk(3) + "/2026-03-02");
            hall.done(order(new AccountabilityCommand.Raise(
                    Posted.HEAD,
                    clerk(2),
                    Trigger.ABSENCE,
                    "旷工",
                    absent.getFirst().evidence(),
                    Optional.of(absent.getFirst().source()))));
            assertThat(answer(proposals.absences(PlanDraft.HALL, sheet.days()))).hasSize(1);
        }
    }

    /** Clerk 1 serves one and is rated; nobody sits at window 2; a case is decided. */
    private static void aDay(DatabaseHall hall) {
        hall.done(Posted.signIn(1, clerk(1)));
        hall.done(take(PlanDraft.DIBAO));
        hall.done(next(1));
        hall.done(start(1));
        hall.done(finish(1));
        hall.done(rate("A001", 1, 5));
        for (int i = 0; i < 3; i++) {
            hall.done(take(PlanDraft.PENSION));
        }
        hall.tick();
        hall.clock(hall.clock().plusSeconds(301));
        hall.tick();
        hall.done(order(new AccountabilityCommand.Raise(
                Posted.HEAD, clerk(1), Trigger.OTHER, "擅离岗位", List.of(1L), Optional.empty())));
        EntryId id = EntryId.of("accountability", 2026, 1);
        hall.done(order(new AccountabilityCommand.Defend(clerk(1), id, "公务外出")));
        hall.done(order(new AccountabilityCommand.Decide(new ClerkId("other"), id, true, 5, "属实")));
        hall.done(signOut(1));
    }

    private static Work fromJournal(DatabaseHall hall) {
        JournalWork work = new JournalWork(PlanDraft.HALL, MARCH);
        answer(hall.database()
                        .query(
                                "SELECT seq, at, kind, body FROM journal ORDER BY seq",
                                io.vertx.sqlclient.Tuple.tuple()))
                .forEach(row -> work.add(new Recorded(
                        row.getLong(0),
                        Instant.from(row.getOffsetDateTime(1)),
                        EventCodec.decode(row.getString(2), row.getString(3)))));
        return work.result(LATER);
    }
}
