package org.tingxu.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.HEAD;
import static org.tingxu.core.Posted.refusal;

import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Posted;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;

class ClockTest {
    private static final Command IN = Posted.order(new ClockCommand.In(clerk(1)));
    private static final Command OUT = Posted.order(new ClockCommand.Out(clerk(1)));

    @Test
    void who_is_in_is_not_in_twice_and_who_is_not_does_not_go() {
        HallStory story = Posted.story();
        story.when(OUT).then(refusal(ClockWord.OUT, clerk(1)));
        story.done(IN);
        story.when(IN).then(refusal(ClockWord.IN, clerk(1), "09:00"));
        story.done(OUT, IN);
    }

    @Test
    void a_forgotten_clock_out_is_told_as_such_the_next_day() {
        HallStory story = Posted.story().done(IN).onDay(MONDAY.plusDays(1)).at("08:55");
        story.when(OUT).then(refusal(ClockWord.OUT, clerk(1)));
        assertThat(story.when(IN).accepted()).hasSize(2);
        assertThat(story.hall().state().ledgers().entries("clock"))
                .extracting(e -> e.id())
                .containsExactly(EntryId.of("clock", 2026, 2));
    }

    @Test
    void who_is_on_leave_does_not_clock_in() {
        Posted.story()
                .done(Posted.leave(clerk(1), 2, 3, false), Posted.answer(HEAD, 1, true))
                .when(IN)
                .then(refusal(ClockWord.LEAVE, clerk(1)));
    }
}
