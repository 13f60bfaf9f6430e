package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.continued;
import static org.tingxu.core.Facts.finished;
import static org.tingxu.core.Facts.held;
import static org.tingxu.core.Facts.resumed;
import static org.tingxu.core.Facts.started;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.resume;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.voided;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.SUBSIDY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.plan.Limits;

/** Serving: start, hold and resume, several services in one visit, finish. */
class ServeTest {
    @Test
    void serving_starts_with_the_called_ticket_and_ends_with_it() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), next(1))
                .when(start(1))
                .then(started("A001", 1))
                .when(finish(1))
                .then(finished("A001", 1));
        assertThat(story.hall().state().ticket(no("A001"))).isEmpty();
        assertThat(story.hall().state().window(window(1))).isInstanceOf(WindowState.Idle.class);
    }

    @Test
    void nothing_starts_where_nothing_is_called_and_nothing_ends_where_nothing_is_served() {
        HallStory.open()
                .when(start(1))
                .then(new Refusal.NothingCalled(window(1)))
                .when(finish(1))
                .then(new Refusal.NothingServed(window(1)))
                .done(take(DIBAO), next(1))
                .when(finish(1))
                .then(new Refusal.NothingServed(window(1)));
    }

    @Test
    void a_held_ticket_frees_the_window_and_its_time_on_hold_is_counted_apart() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1), start(1))
                .when(hold(1, "copies a form"))
                .then(held("A001", 1, "copies a form"))
                .after(Duration.ofMinutes(4))
                .done(next(1), start(1), finish(1))
                .when(resume(1))
                .then(resumed("A001", 1));
        assertThat(servingOf(story).held()).isEqualTo(Duration.ofMinutes(4));
        story.done(hold(1, "again")).after(Duration.ofSeconds(30)).done(resume(1));
        assertThat(servingOf(story).held()).isEqualTo(Duration.ofSeconds(270));
        assertThat(servingOf(story).startedAt()).isEqualTo(story.now().minusSeconds(270));
    }

    @Test
    void a_hold_asks_a_reason_of_one_to_a_hundred_characters() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(hold(1, " "))
                .then(new Refusal.TextMissing("reason"))
                .when(hold(1, "x".repeat(101)))
                .then(new Refusal.TextMissing("reason"))
                .when(hold(1, "x".repeat(100)))
                .then(held("A001", 1, "x".repeat(100)));
    }

    @Test
    void only_a_served_ticket_is_held() {
        HallStory.open()
                .when(hold(1, "why"))
                .then(new Refusal.NothingServed(window(1)))
                .done(take(DIBAO), next(1))
                .when(hold(1, "why"))
                .then(new Refusal.NothingServed(window(1)));
    }

    @Test
    void one_window_holds_no_more_than_the_limit_and_another_may() {
        Limits two = new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), 2, 500, Duration.ZERO, true);
        HallStory story = HallStory.of(PlanDraft.plain().limits(two))
                .done(take(DIBAO), take(DIBAO), take(DIBAO), take(DIBAO))
                .done(next(1), start(1), hold(1, "a"), next(1), start(1), hold(1, "b"), next(1), start(1))
                .when(hold(1, "c"))
                .then(new Refusal.HeldTooMany(window(1), 2));
        story.done(next(2), start(2)).when(hold(2, "d")).then(held("A004", 2, "d"));
    }

    @Test
    void the_ticket_held_longest_goes_on_unless_another_is_named() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1), start(1), hold(1, "a"), next(1), start(1), hold(1, "b"))
                .when(resume(1))
                .then(resumed("A001", 1))
                .done(hold(1, "a again"))
                .when(resume(1))
                .then(resumed("A002", 1))
                .done(finish(1))
                .when(resume(1, "A001"))
                .then(resumed("A001", 1));
    }

    @Test
    void a_window_goes_on_with_no_ticket_that_it_does_not_hold() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), hold(1, "a"))
                .when(resume(2))
                .then(new Refusal.NothingHeld(window(2)))
                .when(resume(2, "A001"))
                .then(new Refusal.TicketNotHeld(no("A001")))
                .when(resume(1, "A002"))
                .then(new Refusal.TicketUnknown("A002"));
    }

    @Test
    void a_window_with_a_ticket_in_hand_resumes_no_other() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1), start(1), hold(1, "a"), next(1))
                .when(resume(1))
                .then(new Refusal.WindowBusy(window(1), no("A002")));
    }

    @Test
    void a_held_ticket_can_be_given_back_but_not_voided() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), hold(1, "a"))
                .when(voided("A001"))
                .then(new Refusal.TicketBeingServed(no("A001"), window(1)))
                .done(cancel("A001"))
                .when(resume(1))
                .then(new Refusal.NothingHeld(window(1)));
    }

    @Test
    void a_visit_goes_on_with_its_next_service_under_the_same_number_until_all_are_done() {
        HallStory.open()
                .done(take(DIBAO, PENSION, BIRTH), next(1), start(1))
                .when(finish(1))
                .then(continued("A001", 1, PENSION))
                .done(next(2), start(2))
                .when(finish(2))
                .then(continued("A001", 2, BIRTH))
                .done(next(3), start(3))
                .when(finish(3))
                .then(finished("A001", 3));
    }

    @Test
    void between_two_services_the_visit_keeps_the_place_of_its_issue() {
        HallStory story = HallStory.open().done(take(DIBAO, PENSION));
        story.after(Duration.ofMinutes(1)).done(take(PENSION), take(PENSION));
        story.done(next(1), start(1), finish(1));
        assertThat(story.ticket("A001").state())
                .isEqualTo(new TicketState.Waiting(story.now().minusSeconds(60), Optional.empty()));
        story.when(next(2)).thenCalls("A001");
    }

    @Test
    void a_service_that_the_resident_was_sent_to_is_not_waited_for_again() {
        HallStory story = HallStory.open().done(take(DIBAO, PENSION, SUBSIDY), next(1), start(1), sendTo(1, PENSION));
        assertThat(story.ticket("A001").also()).isEqualTo(List.of(SUBSIDY));
        story.done(next(2), start(2)).when(finish(2)).then(continued("A001", 2, SUBSIDY));
    }

    private static TicketState.Serving servingOf(HallStory story) {
        return (TicketState.Serving) story.ticket("A001").state();
    }
}
