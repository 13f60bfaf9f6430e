package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.missed;
import static org.tingxu.core.Facts.returned;
import static org.tingxu.core.Facts.undone;
import static org.tingxu.core.Orders.chosen;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.giveBack;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.undo;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.Limits;

/** 过号: the called resident does not come, comes back, or was there all the time. */
class MissTest {
    @Test
    void a_called_resident_who_does_not_come_is_missed_and_the_window_is_free() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1))
                .when(miss(1))
                .then(missed("A001", 1))
                .when(next(1))
                .thenCalls("A002");
        assertThat(story.hall().state().missed()).containsExactly(no("A001"));
    }

    @Test
    void nobody_is_missed_where_nobody_is_called() {
        HallStory.open()
                .when(miss(1))
                .then(new Refusal.NothingCalled(window(1)))
                .done(take(DIBAO), next(1), start(1))
                .when(miss(1))
                .then(new Refusal.NothingCalled(window(1)));
    }

    @Test
    void a_missed_ticket_is_not_called_again_by_itself() {
        HallStory.open().done(take(DIBAO), next(1), miss(1)).when(next(1)).thenNothing();
    }

    @Test
    void a_missed_ticket_that_returns_waits_three_places_behind_the_head_of_its_line() {
        HallStory story = HallStory.open();
        for (int i = 0; i < 6; i++) {
            story.after(Duration.ofMinutes(1)).done(take(DIBAO));
        }
        story.done(next(1), miss(1)).when(giveBack(1, "A001")).then(returned("A001", 1, 3));
        assertThat(callsAt(story, 1)).containsExactly("A002", "A003", "A004", "A001", "A005", "A006");
    }

    @Test
    void how_far_behind_is_the_halls_to_say() {
        for (int behind = 0; behind <= 4; behind++) {
            HallStory story = HallStory.of(PlanDraft.plain().limits(returnBehind(behind)));
            story.done(take(DIBAO), take(DIBAO), take(DIBAO), take(DIBAO), take(DIBAO));
            story.done(next(1), miss(1), giveBack(1, "A001"));
            assertThat(callsAt(story, 1).indexOf("A001")).isEqualTo(behind);
        }
    }

    @Test
    void in_a_shorter_line_it_waits_at_the_end_and_in_an_empty_one_it_is_next() {
        HallStory story = HallStory.open().done(take(DIBAO), take(DIBAO), next(1), miss(1), giveBack(1, "A001"));
        assertThat(callsAt(story, 1)).containsExactly("A002", "A001");
        HallStory alone = HallStory.open().done(take(DIBAO), next(1), miss(1), giveBack(1, "A001"));
        assertThat(callsAt(alone, 1)).containsExactly("A001");
    }

    @Test
    void who_comes_later_waits_behind_who_returned() {
        HallStory story = HallStory.open().done(take(DIBAO), next(1), miss(1));
        story.after(Duration.ofMinutes(1)).done(giveBack(1, "A001"));
        story.after(Duration.ofMinutes(1)).done(take(DIBAO));
        assertThat(callsAt(story, 1)).containsExactly("A001", "A002");
    }

    @Test
    void any_manned_window_takes_a_missed_ticket_back_even_a_paused_one() {
        HallStory.open()
                .done(take(DIBAO), next(1), miss(1), pause(3, "water"))
                .when(giveBack(3, "A001"))
                .then(returned("A001", 3, 3))
                .when(next(2))
                .thenCalls("A001");
    }

    @Test
    void a_ticket_sent_to_one_window_that_was_missed_there_returns_to_the_line_of_that_window() {
        HallStory.open()
                .done(take(PENSION), next(2), sendTo(2, 1), next(1), miss(1), giveBack(1, "B001"))
                .when(next(2))
                .thenNothing()
                .when(next(1))
                .thenCalls("B001");
    }

    @Test
    void only_a_missed_ticket_returns() {
        HallStory.open()
                .done(take(DIBAO))
                .when(giveBack(1, "A001"))
                .then(new Refusal.TicketNotMissed(no("A001")))
                .when(giveBack(1, "A002"))
                .then(new Refusal.TicketUnknown("A002"));
    }

    @Test
    void a_miss_is_taken_back_within_five_minutes_and_the_ticket_is_called_as_before() {
        HallStory story = HallStory.open().done(take(DIBAO), next(1));
        TicketState before = story.ticket("A001").state();
        story.done(miss(1)).after(Duration.ofMinutes(5)).when(undo(1)).then(undone("A001", 1));
        assertThat(story.ticket("A001").state()).isEqualTo(before);
        assertThat(story.hall().state().missed()).isEmpty();
        story.done(start(1), finish(1));
    }

    @Test
    void a_second_later_it_stands() {
        HallStory.open()
                .done(take(DIBAO), next(1), miss(1))
                .after(Duration.ofMinutes(5).plusSeconds(1))
                .when(undo(1))
                .then(new Refusal.UndoTooLate(no("A001"), Duration.ofMinutes(5)));
    }

    @Test
    void the_last_miss_of_the_window_is_taken_back_unless_another_is_named() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), take(DIBAO))
                .done(next(1), miss(1), next(1), miss(1), next(2), miss(2));
        story.when(undo(1)).then(undone("A002", 1));
        story.done(miss(1)).when(undo(1, "A001")).then(undone("A001", 1));
    }

    @Test
    void a_window_takes_back_no_miss_of_another_and_none_where_there_is_none() {
        HallStory.open()
                .done(take(DIBAO), next(1), miss(1))
                .when(undo(2))
                .then(new Refusal.NothingMissed(window(2)))
                .when(undo(2, "A001"))
                .then(new Refusal.NothingMissed(window(2)));
    }

    @Test
    void only_a_missed_ticket_has_a_miss_to_take_back() {
        HallStory.open()
                .done(take(DIBAO))
                .when(undo(1, "A001"))
                .then(new Refusal.TicketNotMissed(no("A001")))
                .when(undo(1, "A009"))
                .then(new Refusal.TicketUnknown("A009"));
    }

    @Test
    void a_window_with_a_ticket_in_hand_takes_no_miss_back() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1), miss(1), next(1))
                .when(undo(1))
                .then(new Refusal.WindowBusy(window(1), no("A002")));
    }

    @Test
    void a_miss_that_the_next_clerk_takes_back_is_that_clerks_call() {
        ClerkId relief = new ClerkId("relief");
        HallStory story = HallStory.open()
                .done(take(DIBAO), next(1), miss(1), signOut(1), signIn(1, relief))
                .done(new Command.UndoMiss(window(1), relief, Optional.empty()));
        assertThat(story.ticket("A001").state())
                .isInstanceOfSatisfying(
                        TicketState.Called.class,
                        c -> assertThat(c.clerk()).isEqualTo(relief).isNotEqualTo(clerk(1)));
    }

    @Test
    void a_chosen_missed_ticket_has_to_return_first() {
        HallStory.open()
                .done(take(DIBAO), next(1), miss(1))
                .when(chosen(1, "A001"))
                .then(new Refusal.TicketNotWaiting(no("A001")));
    }

    /** The rest of the line, in the order in which the window calls it. */
    private static List<String> callsAt(HallStory story, int window) {
        List<String> out = new ArrayList<>();
        while (story.hall().state().lines().size() > 0) {
            TicketNo ticket = story.when(next(window)).call().ticket();
            out.add(ticket.toString());
            story.done(start(window), finish(window));
        }
        return out;
    }

    private static Limits returnBehind(int behind) {
        return new Limits(behind, Duration.ofMinutes(5), Duration.ofMinutes(1), 5, 500, Duration.ZERO, true);
    }
}
