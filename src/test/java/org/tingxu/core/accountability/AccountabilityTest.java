package org.tingxu.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.refusal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Posted;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.StaffFacts;
import org.tingxu.core.appraisal.Work;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.plan.HallPlan;

class AccountabilityTest {
    private static final EntryId CASE = EntryId.of("accountability", 2026, 1);
    private static final ClerkId HEAD = Posted.HEAD;
    private static final ClerkId OTHER = new ClerkId("other");

    private static HallStory decided() {
        return Posted.story().done(raise(), defend(clerk(1)), decide(OTHER, true, 5));
    }

    @Test
    void an_upheld_appeal_restores_the_score() {
        HallStory story = decided();
        assertThat(taken(story)).isEqualTo(5);
        story.done(appeal(clerk(1)));
        assertThat(taken(story)).as("while it is open the points count").isEqualTo(5);
        story.done(order(new AccountabilityCommand.AnswerAppeal(HEAD, CASE, true, "申诉成立")));
        assertThat(taken(story)).isZero();
        assertThat(story.hall().state().ledgers().entry(CASE)).isEmpty();
    }

    @Test
    void a_rejected_appeal_leaves_the_points() {
        HallStory story = decided().done(appeal(clerk(1)));
        story.done(order(new AccountabilityCommand.AnswerAppeal(HEAD, CASE, false, "证据充分")));
        assertThat(taken(story)).isEqualTo(5);
    }

    @Test
    void another_than_the_clerk_and_who_raised_it_decides_and_yet_another_hears_the_appeal() {
        HallStory story = Posted.story().done(raise(), defend(clerk(1)));
        story.when(decide(clerk(1), true, 5)).then(refusal(AccountabilityWord.OWN, clerk(1)));
        story.when(decide(HEAD, true, 5)).then(refusal(AccountabilityWord.OWN, HEAD));
        story.done(decide(OTHER, true, 5), appeal(clerk(1)));
        story.when(order(new AccountabilityCommand.AnswerAppeal(OTHER, CASE, true, "x")))
                .then(refusal(AccountabilityWord.OWN, OTHER));
    }

    @Test
    void the_clerk_is_heard_before_the_decision_or_lets_her_days_pass() {
        HallStory story = Posted.story().done(raise());
        story.when(decide(OTHER, true, 5)).then(refusal(AccountabilityWord.TOO_EARLY, "2026-03-10T00:00"));
        story.when(defend(clerk(2))).then(refusal(AccountabilityWord.OTHERS, "2026-000001", clerk(1)));
        story.onDay(MONDAY.plusDays(8)).at("09:00");
        story.when(defend(clerk(1))).then(refusal(AccountabilityWord.STATE, "2026-000001", "raised"));
        story.done(decide(OTHER, true, 5));
    }

    @Test
    void a_decision_is_final_when_nobody_appeals_in_ten_working_days() {
        HallStory story = decided();
        Command last = order(new AccountabilityCommand.MakeFinal(CASE));
        assertThat(story.onDay(MONDAY.plusDays(14)).at("23:59").due()).doesNotContain(last);
        assertThat(story.onDay(MONDAY.plusDays(15)).at("00:01").due()).contains(last);
        story.done(last);
        assertThat(taken(story)).isEqualTo(5);
        story.when(appeal(clerk(1))).then(refusal(AccountabilityWord.UNKNOWN, "2026-000001"));
    }

    @Test
    void a_case_needs_evidence_a_text_and_a_cause_of_its_own() {
        HallStory story = Posted.story().done(raise());
        story.when(raise()).then(refusal(AccountabilityWord.TWICE, "empty-window/2026-000001", "2026-000001"));
        story.when(order(new AccountabilityCommand.Raise(
                        HEAD, clerk(1), Trigger.OTHER, "x", List.of(), Optional.empty())))
                .then(refusal(AccountabilityWord.EVIDENCE, 50));
        story.when(order(new AccountabilityCommand.Raise(
                        HEAD, clerk(1), Trigger.OTHER, "x".repeat(501), List.of(1L), Optional.empty())))
                .then(refusal(AccountabilityWord.TEXT, 500));
        story.done(defend(clerk(1))).when(decide(OTHER, true, 0)).then(refusal(AccountabilityWord.POINTS, 100));
    }

    @Test
    void a_dismissed_case_takes_nothing() {
        HallStory story = Posted.story().done(raise(), defend(clerk(1)), decide(OTHER, false, 0));
        assertThat(taken(story)).isZero();
        assertThat(story.hall().state().ledgers().entry(CASE)).isEmpty();
    }

    /** Points that the appraisal of March counts, from the journal. */
    private static int taken(HallStory story) {
        Map<EntryId, Entry> entries = new HashMap<>();
        story.journal().forEach(r -> {
            if (r.event() instanceof Event.Ledger(AccountabilityEvent e)) {
                entries.put(e.entry(), AccountabilityRules.next(Optional.ofNullable(entries.get(e.entry())), e));
            }
        });
        HallPlan plan = story.hall().state().setUp();
        Work work = new Work();
        StaffFacts.count(
                new MonthSheet(
                        YearMonth.of(2026, 3),
                        plan.staffing(),
                        plan.calendar(story.hall().state().duties().holidays()),
                        MONDAY.atTime(8, 0),
                        entries.values()),
                work);
        return work.counts().getOrDefault(clerk(1).value(), Map.of()).getOrDefault(Measure.ACCOUNTABILITY, 0);
    }

    private static Command raise() {
        return order(new AccountabilityCommand.Raise(
                HEAD, clerk(1), Trigger.EMPTY_WINDOW, "空岗二十分钟", List.of(3L), Optional.of("empty-window/2026-000001")));
    }

    private static Command defend(ClerkId by) {
        return order(new AccountabilityCommand.Defend(by, CASE, "公务外出"));
    }

    private static Command decide(ClerkId by, boolean upheld, int points) {
        return order(new AccountabilityCommand.Decide(by, CASE, upheld, points, "经核实"));
    }

    private static Command appeal(ClerkId by) {
        return order(new AccountabilityCommand.Appeal(by, CASE, "有派车单"));
    }
}
