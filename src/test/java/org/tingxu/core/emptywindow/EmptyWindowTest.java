package org.tingxu.core.emptywindow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.signIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Posted;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.WindowNo;

/** Pensions are paid at window 2 alone; more than two who wait there are too many. */
class EmptyWindowTest {
    private static final EntryId FIRST = EntryId.of("empty-window", 2026, 1);
    private static final Command NOTICE = order(new EmptyWindowCommand.Notice(new WindowNo(2)));
    private static final Command RAISE = order(new EmptyWindowCommand.Raise(FIRST));

    private static HallStory three() {
        return Posted.story().done(take(PENSION), take(PENSION), take(PENSION));
    }

    @Test
    void a_window_unmanned_while_its_queue_is_over_the_limit_alarms_and_the_alarm_ends_when_it_is_manned() {
        HallStory story = three();
        assertThat(story.due()).containsExactly(NOTICE);
        story.done(NOTICE);
        assertThat(story.at("09:04:59").due()).isEmpty();
        assertThat(story.at("09:05").due()).containsExactly(RAISE);
        story.done(RAISE);
        assertThat(facts(story).raisedAt()).isPresent();
        assertThat(story.at("09:30").due()).as("told once").isEmpty();
        Command manned = order(new EmptyWindowCommand.End(FIRST, AlarmEnd.MANNED));
        assertThat(story.done(signIn(2, clerk(2))).due()).containsExactly(manned);
        story.done(manned);
        assertThat(story.due()).isEmpty();
    }

    @Test
    void the_limit_itself_is_not_too_many_and_a_manned_window_is_not_empty() {
        HallStory story = Posted.story().done(take(PENSION), take(PENSION));
        assertThat(story.due()).isEmpty();
        story.done(signIn(2, clerk(2)), take(PENSION), take(PENSION));
        assertThat(story.due()).isEmpty();
        assertThat(story.done(signOut(2)).due()).containsExactly(NOTICE);
    }

    @Test
    void a_window_that_is_manned_in_time_raises_none() {
        HallStory story = three().done(NOTICE).at("09:04").done(signIn(2, clerk(2)));
        story.done(order(new EmptyWindowCommand.End(FIRST, AlarmEnd.MANNED)));
        story.at("09:05").when(RAISE).thenNothing();
    }

    @Test
    void it_names_who_ought_to_have_sat_there() {
        HallStory story = three().done(Posted.leave(clerk(2), 2, 3, false), Posted.answer(Posted.HEAD, 1, true))
                .at("09:01")
                .done(NOTICE);
        assertThat(story.hall().state().ledgers().entry(FIRST).orElseThrow().holder())
                .as("A is on leave, so B")
                .contains(clerk(3));
    }

    @Test
    void without_posts_no_window_alarms() {
        HallStory story = HallStory.open().done(signOut(2), take(PENSION), take(PENSION), take(PENSION));
        assertThat(story.due()).isEmpty();
        assertThat(List.copyOf(story.hall().state().ledgers().entries("empty-window")))
                .isEmpty();
    }

    private static EmptyWindowFacts facts(HallStory story) {
        return (EmptyWindowFacts)
                story.hall().state().ledgers().entry(FIRST).orElseThrow().facts();
    }
}
