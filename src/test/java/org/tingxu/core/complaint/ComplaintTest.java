package org.tingxu.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Orders;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;

class ComplaintTest {
    private static final EntryId FIRST = EntryId.of("complaint", 2026, 1);
    private static final ClerkId HEAD = new ClerkId("head");
    private static final SubjectId SOMEBODY = new SubjectId("00112233445566778899aabbccddeeff");

    @Test
    void it_is_answered_by_the_next_working_day_and_a_hard_one_within_five() {
        HallStory story = HallStory.open().done(complaint());
        assertThat(due(story)).isEqualTo(MONDAY.plusDays(1));
        story.done(accept(true));
        assertThat(due(story)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void a_hall_that_sets_other_days_has_other_due_dates() {
        HallStory story = HallStory.open();
        HallPlan plan = story.hall().state().setUp().with(new DutyLimits(5, 0, 2));
        story.done(Orders.configure(plan), complaint());
        assertThat(due(story)).isEqualTo(MONDAY);
        story.done(accept(true));
        assertThat(due(story)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void what_is_answered_on_the_spot_is_only_still_to_be_archived() {
        HallStory story = HallStory.open().done(file(VoiceKind.SUGGESTION, Optional.of(HEAD), Optional.of("已增设座椅")));
        assertThat(entry(story).state()).isEqualTo("answered");
        assertThat(entry(story).due()).isEmpty();
        story.done(order(new ComplaintCommand.Archive(HEAD, FIRST, "列入整改")));
        assertThat(story.hall().state().ledgers().entries("complaint")).isEmpty();
        story.when(accept(false)).then(refusal(ComplaintWord.ARCHIVED, FIRST.key()));
    }

    @Test
    void a_complaint_goes_through_every_step_in_its_order() {
        HallStory story = HallStory.open().done(complaint());
        story.when(investigate(HEAD)).then(refusal(ComplaintWord.ORDER, "filed"));
        story.done(accept(false));
        story.when(answer()).then(refusal(ComplaintWord.ORDER, "accepted"));
        story.done(investigate(HEAD), order(new ComplaintCommand.Dispose(HEAD, FIRST, true, "批评教育")));
        story.when(order(new ComplaintCommand.Archive(HEAD, FIRST, "培训")))
                .then(refusal(ComplaintWord.ORDER, "disposed"));
        story.done(answer(), order(new ComplaintCommand.Archive(HEAD, FIRST, "培训")));
        assertThat(story.hall().state().ledgers().entry(FIRST)).isEmpty();
    }

    @Test
    void a_suggestion_needs_no_investigation() {
        HallStory story = HallStory.open()
                .done(file(VoiceKind.SUGGESTION, Optional.empty(), Optional.empty()), accept(false), answer());
        assertThat(entry(story).state()).isEqualTo("answered");
    }

    @Test
    void an_answer_after_the_last_day_is_late_for_ever() {
        HallStory story = HallStory.open()
                .done(file(VoiceKind.SUGGESTION, Optional.empty(), Optional.empty()), accept(false))
                .onDay(MONDAY.plusDays(2))
                .at("09:00")
                .done(answer());
        assertThat(facts(story).reply().late()).isTrue();
    }

    @Test
    void whom_it_is_about_is_found_by_the_number_that_was_served_or_the_window() {
        HallStory served = HallStory.open().done(take(DIBAO), next(1), start(1), finish(1));
        assertThat(facts(served.done(by(Optional.empty(), Optional.of(no("A001")))))
                        .voice()
                        .accused())
                .contains(clerk(1));
        assertThat(facts(HallStory.open().done(by(Optional.of(window(2)), Optional.empty())))
                        .voice()
                        .accused())
                .contains(clerk(2));
        HallStory.open().when(by(Optional.of(window(9)), Optional.empty())).then(refusal(ComplaintWord.WINDOW, "9"));
    }

    @Test
    void whom_it_is_about_takes_no_step_and_does_not_read_it_until_it_is_answered() {
        HallStory story = HallStory.open().done(by(Optional.of(window(2)), Optional.empty()));
        assertThat(ComplaintRules.keptFrom(clerk(2), entry(story))).isTrue();
        assertThat(ComplaintRules.keptFrom(HEAD, entry(story))).isFalse();
        story.done(accept(false));
        story.when(investigate(clerk(2))).then(refusal(ComplaintWord.ABOUT_YOU, "clerk-2"));
        story.when(order(new ComplaintCommand.ReadComplainant(clerk(2), FIRST, "想知道是谁")))
                .then(refusal(ComplaintWord.ABOUT_YOU, "clerk-2"));
        story.done(investigate(HEAD), order(new ComplaintCommand.Dispose(HEAD, FIRST, false, "查无实据")), answer());
        assertThat(ComplaintRules.keptFrom(clerk(2), entry(story))).isFalse();
        assertThat(ComplaintRules.about(clerk(2), entry(story)))
                .as("who complained stays unknown to them")
                .isTrue();
    }

    @Test
    void nobody_takes_a_complaint_about_oneself_in() {
        HallStory.open()
                .when(new Command.Ledger(new ComplaintCommand.File(
                        Optional.of(clerk(1)),
                        Optional.empty(),
                        VoiceKind.COMPLAINT,
                        VoiceChannel.PHONE,
                        Optional.of(clerk(1)),
                        Optional.empty(),
                        Optional.empty(),
                        SOMEBODY,
                        Optional.empty())))
                .then(refusal(ComplaintWord.ABOUT_YOU, "clerk-1"));
    }

    private static LocalDate due(HallStory story) {
        return entry(story).due().orElseThrow().toLocalDate();
    }

    private static Entry entry(HallStory story) {
        return story.hall().state().ledgers().entry(FIRST).orElseThrow();
    }

    private static ComplaintFacts facts(HallStory story) {
        return (ComplaintFacts) entry(story).facts();
    }

    private static Command complaint() {
        return file(VoiceKind.COMPLAINT, Optional.empty(), Optional.empty());
    }

    private static Command file(VoiceKind kind, Optional<ClerkId> by, Optional<String> answered) {
        return new Command.Ledger(new ComplaintCommand.File(
                by,
                Optional.empty(),
                kind,
                VoiceChannel.PAGE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SOMEBODY,
                answered));
    }

    private static Command by(Optional<WindowNo> window, Optional<TicketNo> ticket) {
        return new Command.Ledger(new ComplaintCommand.File(
                Optional.empty(),
                Optional.empty(),
                VoiceKind.COMPLAINT,
                VoiceChannel.PAGE,
                Optional.empty(),
                window,
                ticket,
                SOMEBODY,
                Optional.empty()));
    }

    private static Command accept(boolean hard) {
        return order(new ComplaintCommand.Accept(HEAD, FIRST, hard, Optional.empty()));
    }

    private static Command investigate(ClerkId by) {
        return order(new ComplaintCommand.Investigate(by, FIRST, "调阅录像"));
    }

    private static Command answer() {
        return order(new ComplaintCommand.Answer(HEAD, FIRST, "已处理，感谢监督"));
    }

    private static Command order(ComplaintCommand command) {
        return new Command.Ledger(command);
    }

    private static Refusal refusal(ComplaintWord word, String value) {
        return new Refusal.Ledger(new LedgerRefusal(word, List.of(value)));
    }
}
