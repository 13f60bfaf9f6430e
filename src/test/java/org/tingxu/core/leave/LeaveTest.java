package org.tingxu.core.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.HEAD;
import static org.tingxu.core.Posted.answer;
import static org.tingxu.core.Posted.at;
import static org.tingxu.core.Posted.leave;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Posted;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;

class LeaveTest {
    private static final ClerkId OTHER = new ClerkId("other");

    @Test
    void b_asks_leave_while_a_is_away_and_is_refused() {
        Posted.story()
                .done(leave(clerk(1), 3, 5, false), answer(HEAD, 1, true))
                .when(leave(clerk(2), 5, 6, false))
                .then(refusal(LeaveWord.COVER, "post-1", clerk(1)));
    }

    @Test
    void a_post_is_not_left_by_both_when_both_had_asked_before_either_was_approved() {
        Posted.story()
                .done(leave(clerk(1), 3, 5, false), leave(clerk(2), 4, 6, false), answer(HEAD, 1, true))
                .when(answer(HEAD, 2, true))
                .then(refusal(LeaveWord.COVER, "post-1", clerk(1)));
    }

    @Test
    void both_may_be_away_when_the_head_covers_and_approves_it_in_person() {
        HallStory story =
                Posted.story().done(leave(clerk(1), 3, 5, false), answer(HEAD, 1, true), leave(clerk(2), 4, 6, true));
        story.when(answer(OTHER, 2, true)).then(refusal(LeaveWord.HEAD_APPROVES, "post-1", HEAD));
        story.done(answer(HEAD, 2, true));
        story.when(leave(HEAD, 5, 7, false)).then(refusal(LeaveWord.HEAD, "post-1", HEAD));
        story.done(leave(HEAD, 7, 8, false));
    }

    @Test
    void a_head_who_is_away_covers_nobody() {
        Posted.story()
                .done(
                        leave(HEAD, 3, 6, false),
                        answer(OTHER, 1, true),
                        leave(clerk(1), 3, 5, false),
                        answer(OTHER, 2, true))
                .when(leave(clerk(2), 4, 5, true))
                .then(refusal(LeaveWord.HEAD, "post-1", HEAD));
    }

    @Test
    void leave_is_answered_by_another_once_and_a_no_has_its_reason() {
        HallStory story = Posted.story().done(leave(clerk(1), 3, 5, false));
        story.when(answer(clerk(1), 1, true)).then(refusal(LeaveWord.OWN, clerk(1)));
        story.when(order(new LeaveCommand.Answer(HEAD, leave(1), false, " ")))
                .then(refusal(LeaveWord.REASON, LeaveRules.REASON_MAX));
        story.done(answer(HEAD, 1, true));
        story.when(answer(HEAD, 1, false)).then(refusal(LeaveWord.ANSWERED, "2026-000001"));
        Posted.story()
                .done(leave(clerk(1), 3, 5, false), answer(HEAD, 1, false))
                .when(answer(HEAD, 1, true))
                .then(refusal(LeaveWord.UNKNOWN, "2026-000001"));
    }

    @Test
    void who_comes_back_early_ends_the_leave_and_another_may_then_ask() {
        HallStory story = Posted.story().done(leave(clerk(1), 2, 5, false), answer(HEAD, 1, true));
        story.when(order(new LeaveCommand.End(clerk(2), leave(1))))
                .then(refusal(LeaveWord.OTHERS, "2026-000001", clerk(1)));
        story.done(order(new LeaveCommand.End(clerk(1), leave(1))), leave(clerk(2), 3, 5, false));
        assertThat(story.hall().state().ledgers().entry(leave(1))).isEmpty();
    }

    @Test
    void a_leave_is_over_by_time_alone() {
        HallStory story = Posted.story().done(leave(clerk(1), 2, 2, false), answer(HEAD, 1, true));
        assertThat(story.at("17:59").due()).isEmpty();
        Command lapse = order(new LeaveCommand.Lapse(leave(1)));
        assertThat(story.at("18:00").due()).containsExactly(lapse);
        story.done(lapse);
        assertThat(story.hall().state().ledgers().entries("leave")).isEmpty();
        story.when(lapse).thenNothing();
    }

    @Test
    void bad_spans_overlaps_and_missing_reasons_are_refused() {
        HallStory story = Posted.story().done(leave(clerk(1), 3, 5, false));
        story.when(leave(clerk(1), 5, 6, false)).then(refusal(LeaveWord.TWICE, "2026-000001"));
        story.when(order(new LeaveCommand.Ask(clerk(2), at(5, 9), at(5, 9), LeaveKind.SICK, "x", false)))
                .then(refusal(LeaveWord.SPAN, 31, 366));
        story.when(order(new LeaveCommand.Ask(
                        clerk(2), LocalDate.of(2026, 1, 1).atTime(9, 0), at(5, 9), LeaveKind.SICK, "x", false)))
                .then(refusal(LeaveWord.SPAN, 31, 366));
        story.when(order(new LeaveCommand.Ask(clerk(2), at(4, 9), at(5, 9), LeaveKind.SICK, " ", false)))
                .then(refusal(LeaveWord.REASON, 200));
    }

    @Test
    void an_unanswered_leave_is_overdue_when_it_begins() {
        HallStory story = Posted.story().done(leave(clerk(1), 3, 5, false));
        Entry entry = story.hall().state().ledgers().entry(leave(1)).orElseThrow();
        assertThat(entry.overdue(at(3, 9))).isFalse();
        assertThat(entry.overdue(at(3, 10))).isTrue();
    }
}
