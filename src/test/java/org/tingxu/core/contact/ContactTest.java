package org.tingxu.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.window;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ServiceCode;

class ContactTest {
    private static final EntryId FIRST = EntryId.of("contact", 2026, 1);
    private static final ClerkId ASKED = clerk(1);
    private static final ClerkId OTHER = clerk(2);
    private static final ClerkId HEAD = new ClerkId("head");

    @Test
    void an_unsigned_hand_over_escalates_by_time_alone_the_first_clerk_stays_responsible_and_the_score_drops() {
        HallStory story = HallStory.open().done(ask(new Branch.Hand(Receiver.of(OTHER), Optional.empty())));
        assertThat(marks(story, OTHER).score()).isEqualTo(100);
        story.at("09:30");
        assertThat(story.due()).isEmpty();
        story.at("09:30:01");
        assertThat(story.due()).hasSize(1);
        story.done(story.due().toArray(Command[]::new));
        assertThat(story.due()).as("told once").isEmpty();

        Entry entry = entry(story);
        assertThat(entry.state()).isEqualTo(ContactState.ESCALATED);
        assertThat(entry.holder()).contains(ASKED);
        assertThat(facts(story).first()).isEqualTo(ASKED);
        assertThat(facts(story).late())
                .containsExactly(new LateSignature(
                        Receiver.of(OTHER), Optional.of(OTHER), LocalDateTime.parse("2026-03-02T09:30")));
        assertThat(marks(story, OTHER)).isEqualTo(new ContactMarks(1, 0));
        assertThat(marks(story, OTHER).score()).isEqualTo(99);
        assertThat(marks(story, ASKED).score()).isEqualTo(100);
    }

    @Test
    void who_signs_is_responsible_from_then_on_and_the_first_clerk_is_still_named() {
        HallStory story = HallStory.open().done(ask(to(OTHER)), sign(OTHER));
        assertThat(entry(story).holder()).contains(OTHER);
        assertThat(facts(story).first()).isEqualTo(ASKED);
        assertThat(facts(story).signedInTime()).isEqualTo(1);
        story.when(answer(ASKED)).then(refusal(ContactWord.NOT_RESPONSIBLE, "clerk-2"));
        story.done(answer(OTHER));
        assertThat(story.hall().state().ledgers().entries("contact")).isEmpty();
    }

    @Test
    void a_late_signature_counts_once_whether_the_supervisor_was_told_before_it_or_not() {
        HallStory story = HallStory.open().done(ask(to(OTHER))).at("09:30:01").done(sign(OTHER));
        assertThat(marks(story, OTHER).lateSignatures()).isEqualTo(1);
        HallStory told = HallStory.open().done(ask(to(OTHER))).at("09:31");
        told.done(told.due().toArray(Command[]::new)).done(sign(OTHER));
        assertThat(marks(told, OTHER).lateSignatures()).isEqualTo(1);
        assertThat(facts(told).signedInTime()).isZero();
    }

    @Test
    void nobody_signs_for_somebody_else_and_nobody_for_what_he_handed_over_himself() {
        HallStory story = HallStory.open().done(ask(to(OTHER)));
        story.when(sign(clerk(3))).then(refusal(ContactWord.WRONG_SIGNER, "clerk-2"));
        HallStory own = HallStory.open().done(ask(new Branch.Hand(Receiver.of(PlanDraft.DIBAO), Optional.empty())));
        own.when(sign(ASKED)).then(refusal(ContactWord.WRONG_SIGNER, "dibao"));
        own.done(sign(OTHER));
        assertThat(entry(own).holder()).contains(OTHER);
    }

    @Test
    void who_sits_at_the_named_window_signs() {
        HallStory story = HallStory.open().done(ask(new Branch.Hand(Receiver.of(window(3)), Optional.of("请办"))));
        story.when(sign(OTHER)).then(refusal(ContactWord.WRONG_SIGNER, "window 3"));
        story.done(sign(clerk(3)));
        assertThat(entry(story).holder()).contains(clerk(3));
    }

    @Test
    void a_refused_hand_over_comes_back_and_may_go_elsewhere() {
        HallStory story = HallStory.open().done(ask(to(OTHER)));
        story.when(hand(ASKED, false, clerk(3))).then(refusal(ContactWord.WAITS, "clerk-2", "2026-03-02T09:30"));
        story.when(decline(" ")).then(refusal(ContactWord.TEXT, "500"));
        story.done(decline("不属本岗职责"));
        assertThat(entry(story).state()).isEqualTo(ContactState.IN_HAND);
        assertThat(entry(story).holder()).contains(ASKED);
        assertThat(facts(story).declined()).isEqualTo(1);
        story.when(sign(OTHER)).then(refusal(ContactWord.NOT_HANDED, "2026-000001"));
        story.done(hand(ASKED, false, clerk(3)), sign(clerk(3)));
        assertThat(facts(story).handed()).isEqualTo(2);
    }

    @Test
    void the_supervisor_sends_it_elsewhere_and_the_responsibility_stays_until_the_signature() {
        HallStory story = HallStory.open().done(ask(to(OTHER))).at("09:31");
        story.done(story.due().toArray(Command[]::new)).done(hand(HEAD, true, clerk(3)));
        assertThat(entry(story).holder()).contains(ASKED);
        story.at("10:01:01");
        assertThat(story.due()).as("a second hand-over has its own time").hasSize(1);
        story.done(sign(clerk(3)));
        assertThat(entry(story).holder()).contains(clerk(3));
    }

    @Test
    void minutes_to_sign_are_working_time_and_an_answer_is_due_at_the_closing_of_the_next_working_day() {
        HallStory story = HallStory.of(PlanDraft.plain().hours(OfficeHours.WEEK))
                .at("17:20")
                .done(ask(to(OTHER)));
        assertThat(facts(story).handOver().orElseThrow().signBy()).isEqualTo("2026-03-03T08:50");
        assertThat(entry(story).due()).contains(LocalDateTime.parse("2026-03-03T17:30"));
        HallStory friday = HallStory.of(PlanDraft.plain().hours(OfficeHours.WEEK))
                .onDay(Orders.MONDAY.plusDays(4))
                .at("17:31")
                .done(ask(new Branch.Keep()));
        assertThat(entry(friday).due())
                .as("asked after closing: counts as Monday")
                .contains(LocalDateTime.parse("2026-03-10T17:30"));
    }

    @Test
    void a_contact_unanswered_when_its_time_ran_out_counts_against_who_is_responsible() {
        HallStory story =
                HallStory.of(PlanDraft.plain().hours(OfficeHours.WEEK)).done(ask(new Branch.Keep()));
        LocalDateTime due = entry(story).due().orElseThrow();
        assertThat(ContactMarks.of(ASKED, List.of(entry(story)), due).unanswered())
                .isZero();
        assertThat(ContactMarks.of(ASKED, List.of(entry(story)), due.plusSeconds(1))
                        .score())
                .isEqualTo(98);
    }

    @Test
    void another_body_is_told_with_its_phone_and_that_ends_it() {
        Referral court = new Referral(ReferralWay.FORWARDED, "县法院", "0000-5550123");
        HallStory story = HallStory.open().done(ask(new Branch.Refer(court)));
        assertThat(story.hall().state().ledgers().entries("contact")).isEmpty();
        HallStory.open()
                .when(ask(new Branch.Refer(new Referral(ReferralWay.TOLD, "县法院", "不详"))))
                .then(refusal(ContactWord.BODY, "60"));
        HallStory.open()
                .when(ask(new Branch.Refer(new Referral(ReferralWay.TOLD, " ", "0000-5550123"))))
                .then(refusal(ContactWord.BODY, "60"));
    }

    @Test
    void a_number_that_its_first_clerk_serves_and_finishes_writes_nothing() {
        HallStory story = served();
        story.done(Orders.finish(1));
        assertThat(story.journal()).noneMatch(r -> r.event() instanceof Event.Ledger);
        story.done(asTicket(clerk(1), to(OTHER)));
        assertThat(facts(story).first()).isEqualTo(clerk(1));
        assertThat(facts(story).day()).contains(Orders.MONDAY);
    }

    @Test
    void a_number_is_a_question_only_to_who_served_it_and_once_at_a_time() {
        HallStory story = served();
        story.when(asTicket(OTHER, new Branch.Keep())).then(refusal(ContactWord.TICKET, "A001"));
        story.done(asTicket(clerk(1), new Branch.Keep()));
        story.when(asTicket(clerk(1), new Branch.Keep())).then(refusal(ContactWord.TICKET_OPEN, "A001", "2026-000001"));
    }

    @Test
    void what_cannot_be_is_refused() {
        HallStory story = HallStory.open();
        story.when(asked(" ", new Branch.Keep())).then(refusal(ContactWord.TEXT, "500"));
        story.when(asked("问".repeat(501), new Branch.Keep())).then(refusal(ContactWord.TEXT, "500"));
        story.when(ask(new Branch.Answered(""))).then(refusal(ContactWord.TEXT, "500"));
        story.when(ask(to(ASKED))).then(refusal(ContactWord.TO_ONESELF));
        story.when(ask(new Branch.Hand(Receiver.of(window(9)), Optional.empty())))
                .then(refusal(ContactWord.RECEIVER, "window 9"));
        story.when(ask(new Branch.Hand(Receiver.of(new ServiceCode("none")), Optional.empty())))
                .then(refusal(ContactWord.RECEIVER, "none"));
        story.when(answer(ASKED)).then(refusal(ContactWord.UNKNOWN, "2026-000001"));
        LocalDateTime ahead = LocalDateTime.parse("2026-03-02T09:01");
        story.when(new Command.Ledger(new ContactCommand.Open(
                        ASKED,
                        Optional.of(ahead),
                        ContactChannel.LETTER,
                        Optional.empty(),
                        "低保",
                        Optional.empty(),
                        new Branch.Keep())))
                .then(refusal(ContactWord.AHEAD, "2026-03-02T09:01"));
        story.when(new Command.Ledger(new ContactCommand.Open(
                        ASKED,
                        Optional.empty(),
                        ContactChannel.TICKET,
                        Optional.empty(),
                        "低保",
                        Optional.empty(),
                        new Branch.Keep())))
                .then(refusal(ContactWord.TICKET_MISSING));
        story.when(new Command.Ledger(new ContactCommand.Escalate(FIRST)))
                .then(refusal(ContactWord.NOT_HANDED, "2026-000001"));
    }

    private static HallStory served() {
        return HallStory.open().done(Orders.take(PlanDraft.DIBAO), Orders.next(1), Orders.start(1));
    }

    private static ContactMarks marks(HallStory story, ClerkId clerk) {
        return ContactMarks.of(clerk, List.of(entry(story)), LocalDateTime.parse("2026-03-02T10:00"));
    }

    private static Entry entry(HallStory story) {
        return story.hall().state().ledgers().entry(FIRST).orElseThrow();
    }

    private static ContactFacts facts(HallStory story) {
        return ContactHistory.facts(entry(story));
    }

    private static Branch to(ClerkId clerk) {
        return new Branch.Hand(Receiver.of(clerk), Optional.empty());
    }

    private static Command ask(Branch branch) {
        return asked("危房改造找谁", branch);
    }

    private static Command asked(String question, Branch branch) {
        return new Command.Ledger(new ContactCommand.Open(
                ASKED, Optional.empty(), ContactChannel.DESK, Optional.empty(), question, Optional.empty(), branch));
    }

    private static Command asTicket(ClerkId by, Branch branch) {
        return new Command.Ledger(new ContactCommand.Open(
                by,
                Optional.empty(),
                ContactChannel.TICKET,
                Optional.of(Orders.no("A001")),
                "低保",
                Optional.empty(),
                branch));
    }

    private static Command hand(ClerkId by, boolean supervisor, ClerkId to) {
        return new Command.Ledger(new ContactCommand.GoOn(by, supervisor, FIRST, to(to)));
    }

    private static Command answer(ClerkId by) {
        return new Command.Ledger(new ContactCommand.GoOn(by, false, FIRST, new Branch.Answered("已答复")));
    }

    private static Command sign(ClerkId by) {
        return new Command.Ledger(new ContactCommand.Sign(by, FIRST));
    }

    private static Command decline(String reason) {
        return new Command.Ledger(new ContactCommand.Decline(OTHER, FIRST, reason));
    }

    private static Refusal refusal(ContactWord word, String... values) {
        return new Refusal.Ledger(new LedgerRefusal(word, List.of(values)));
    }
}
