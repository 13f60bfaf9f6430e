package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.called;
import static org.tingxu.core.Facts.recalled;
import static org.tingxu.core.Orders.chosen;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.pause;
import static org.tingxu.core.Orders.recall;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;

/** 叫号: the next in order, a chosen one, and once more. The order itself is in {@code CallOrderTest}. */
class CallTest {
    @Test
    void a_free_window_calls_the_longest_wait_of_its_services_and_says_why() {
        HallStory.open()
                .done(take(DIBAO), take(PENSION))
                .after(Duration.ofSeconds(90))
                .done(take(BIRTH))
                .after(Duration.ofSeconds(10))
                .when(next(1))
                .then(called("A001", 1, Cause.LONGEST_WAIT, 100, 2));
    }

    @Test
    void a_call_of_the_only_ticket_says_so() {
        HallStory.open().done(take(DIBAO)).when(next(1)).then(called("A001", 1, Cause.ONLY_ONE, 0, 1));
    }

    @Test
    void a_call_with_nobody_waiting_is_no_fault_and_does_nothing() {
        HallStory.open().done(take(PENSION)).when(next(1)).thenNothing();
    }

    @Test
    void the_reason_names_the_priority_group_and_how_many_such_calls_came_before() {
        HallStory story = HallStory.open()
                .done(take(DIBAO, Priority.MILITARY), take(DIBAO, Priority.ELDERLY), take(DIBAO))
                .done(next(1), miss(1));
        assertThat(story.when(next(1)).call().reason())
                .isEqualTo(new CallReason(Cause.GROUP, 0, 2, Priority.ELDERLY, 1, 3));
    }

    @Test
    void a_window_with_a_ticket_in_hand_calls_no_other() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1))
                .when(next(1))
                .then(new Refusal.WindowBusy(window(1), no("A001")))
                .done(start(1))
                .when(chosen(1, "A002"))
                .then(new Refusal.WindowBusy(window(1), no("A001")));
    }

    @Test
    void a_paused_window_calls_nobody() {
        HallStory.open()
                .done(take(DIBAO), pause(1, "water"))
                .when(next(1))
                .then(new Refusal.WindowPaused(window(1)))
                .when(chosen(1, "A001"))
                .then(new Refusal.WindowPaused(window(1)));
    }

    @Test
    void a_clerk_calls_a_chosen_ticket_of_the_window_out_of_order() {
        HallStory.open()
                .done(take(DIBAO), take(BIRTH), take(DIBAO))
                .after(Duration.ofSeconds(5))
                .when(chosen(1, "A003"))
                .then(called("A003", 1, Cause.CHOSEN, 5, 3));
    }

    @Test
    void the_reason_of_a_chosen_call_counts_what_the_window_could_have_called_and_no_more() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), take(BIRTH), take(PENSION))
                .done(next(1), sendTo(1, 3))
                .when(chosen(1, "A003"))
                .then(called("A003", 1, Cause.CHOSEN, 0, 2));
    }

    @Test
    void a_chosen_ticket_is_one_that_waits_for_this_window() {
        HallStory.open()
                .done(take(PENSION), take(DIBAO), next(1))
                .when(chosen(3, "B001"))
                .then(new Refusal.NotServedHere(PENSION, window(3)))
                .when(chosen(2, "A001"))
                .then(new Refusal.TicketNotWaiting(no("A001")))
                .when(chosen(2, "A777"))
                .then(new Refusal.TicketUnknown("A777"));
    }

    @Test
    void a_ticket_sent_to_one_window_is_called_there_alone_whatever_the_window_serves() {
        ServiceCode sent = DIBAO;
        HallStory.open()
                .done(take(sent), next(1), sendTo(1, 3))
                .when(next(1))
                .thenNothing()
                .when(next(2))
                .thenNothing()
                .when(chosen(2, "A001"))
                .then(new Refusal.NotServedHere(sent, window(2)))
                .when(next(3))
                .thenCalls("A001", Cause.ONLY_ONE);
    }

    @Test
    void a_recall_counts_the_calls_of_its_ticket() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), next(1))
                .after(Duration.ofSeconds(20))
                .when(recall(1))
                .then(recalled("A001", 1, 2))
                .when(recall(1))
                .then(recalled("A001", 1, 3));
        assertThat(story.ticket("A001").state()).isInstanceOfSatisfying(TicketState.Called.class, c -> {
            assertThat(c.calls()).isEqualTo(3);
            assertThat(c.lastAt()).isEqualTo(story.now());
            assertThat(c.at()).isEqualTo(story.now().minusSeconds(20));
        });
    }

    @Test
    void only_a_called_ticket_is_recalled() {
        HallStory.open()
                .when(recall(1))
                .then(new Refusal.NothingCalled(window(1)))
                .done(take(DIBAO), next(1), start(1))
                .when(recall(1))
                .then(new Refusal.NothingCalled(window(1)));
    }
}
