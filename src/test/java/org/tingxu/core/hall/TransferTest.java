package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.continued;
import static org.tingxu.core.Facts.continuedAt;
import static org.tingxu.core.Facts.finished;
import static org.tingxu.core.Facts.sent;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.resume;
import static org.tingxu.core.Orders.sendAndBack;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.LABOUR;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.SUBSIDY;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.name.ServiceCode;

/** 转办: to a window or to the line of a service, with the way back or without. */
class TransferTest {
    @Test
    void a_resident_sent_to_a_window_waits_for_it_by_the_time_of_issue() {
        HallStory story = HallStory.open().done(take(DIBAO));
        story.after(Duration.ofMinutes(1))
                .done(take(SUBSIDY), next(1), start(1))
                .when(sendTo(1, 3))
                .then(sent("A001", 1, 3, false));
        assertThat(story.ticket("A001").state())
                .isEqualTo(new TicketState.Waiting(story.now().minusSeconds(60), Optional.of(window(3))));
        story.when(next(3)).thenCalls("A001").done(start(3)).when(finish(3)).then(finished("A001", 3));
    }

    @Test
    void a_resident_sent_to_a_service_waits_in_its_line_for_any_window_that_serves_it() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(sendTo(1, PENSION))
                .then(sent("A001", 1, PENSION, false))
                .when(next(1))
                .thenNothing()
                .when(next(2))
                .thenCalls("A001");
    }

    @Test
    void a_called_resident_can_be_sent_on_before_serving_started() {
        HallStory.open()
                .done(take(DIBAO), next(1))
                .when(sendTo(1, 2))
                .then(sent("A001", 1, 2, false))
                .when(next(2))
                .thenCalls("A001");
    }

    @Test
    void who_is_to_come_back_waits_for_the_first_window_again_when_the_second_is_done() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(sendAndBack(1, PENSION))
                .then(sent("A001", 1, PENSION, true))
                .done(next(2), start(2))
                .when(finish(2))
                .then(continuedAt("A001", 2, DIBAO, 1))
                .when(next(2))
                .thenNothing()
                .when(next(1))
                .thenCalls("A001")
                .done(start(1))
                .when(finish(1))
                .then(finished("A001", 1));
    }

    @Test
    void ways_back_are_gone_in_reverse_and_before_the_rest_of_the_visit() {
        HallStory story = HallStory.open().done(take(DIBAO, BIRTH), next(1), start(1));
        story.done(sendAndBack(1, 2), next(2), start(2), sendAndBack(2, SUBSIDY), next(3), start(3));
        story.when(finish(3)).then(continuedAt("A001", 3, DIBAO, 2));
        story.done(next(2), start(2)).when(finish(2)).then(continuedAt("A001", 2, DIBAO, 1));
        story.done(next(1), start(1)).when(finish(1)).then(continued("A001", 1, BIRTH));
    }

    @Test
    void a_resident_who_was_on_hold_can_be_sent_on_after_going_on() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), hold(1, "a"))
                .when(sendTo(1, 2))
                .then(new Refusal.NothingServed(window(1)))
                .done(resume(1))
                .when(sendTo(1, 2))
                .then(sent("A001", 1, 2, false));
    }

    @Test
    void nobody_is_sent_to_where_they_are_or_to_what_is_not_there() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(sendTo(1, 1))
                .then(new Refusal.TransferToSelf(window(1)))
                .when(sendTo(1, DIBAO))
                .then(new Refusal.ServiceTwice(DIBAO))
                .when(sendTo(1, 9))
                .then(new Refusal.WindowUnknown(window(9)))
                .when(sendTo(1, new ServiceCode("ghost")))
                .then(new Refusal.ServiceUnknown("ghost"));
    }

    @Test
    void a_sent_ticket_keeps_its_number() {
        HallStory story = HallStory.open().done(take(DIBAO), next(1), start(1), sendTo(1, PENSION));
        assertThat(story.ticket("A001").service()).isEqualTo(PENSION);
        assertThat(story.hall().state().lastSerial(LABOUR)).isZero();
        assertThat(story.ticket("A001").no()).isEqualTo(no("A001"));
    }
}
