package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tingxu.core.Facts.cancelled;
import static org.tingxu.core.Facts.issued;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takeFor;
import static org.tingxu.core.Orders.takePrinted;
import static org.tingxu.core.Orders.voided;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.CIVIL;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.LABOUR;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.SUBSIDY;
import static org.tingxu.core.PlanDraft.group;
import static org.tingxu.core.PlanDraft.withPersonLimit;
import static org.tingxu.core.PlanDraft.withQuota;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.plan.Limits;

/** 取号: taking a number, and what limits it. */
class IssueTest {
    private static final Holder ONE = new Holder("01");
    private static final Holder OTHER = new Holder("02");

    @Test
    void each_group_counts_its_own_numbers() {
        HallStory.open()
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0))
                .when(take(BIRTH))
                .then(issued("A002", BIRTH, 0))
                .when(take(PENSION))
                .then(issued("B001", PENSION, 0))
                .when(take(DIBAO))
                .then(issued("A003", DIBAO, 1));
    }

    @Test
    void a_group_begins_at_the_first_number_of_its_range_and_ends_with_the_last() {
        PlanDraft plan = PlanDraft.plain().groups(group(CIVIL, "A", 501, 502), group(LABOUR, "B", 1, 999));
        HallStory.of(plan)
                .when(take(DIBAO))
                .then(issued("A501", DIBAO, 0))
                .when(take(BIRTH))
                .then(issued("A502", BIRTH, 0))
                .when(take(DIBAO))
                .then(new Refusal.NumbersExhausted(DIBAO))
                .when(take(PENSION))
                .then(issued("B001", PENSION, 0));
    }

    @Test
    void a_number_that_was_given_back_is_not_given_again() {
        HallStory.open().done(take(DIBAO), cancel("A001")).when(take(DIBAO)).then(issued("A002", DIBAO, 0));
    }

    @Test
    void a_number_without_a_printer_is_in_line_at_once() {
        HallStory story = HallStory.open().done(take(DIBAO));
        assertThat(story.ticket("A001").state()).isEqualTo(new TicketState.Waiting(story.now(), Optional.empty()));
        assertThat(story.ticket("A001").slip()).isEqualTo(Slip.NONE);
        assertThat(story.ticket("A001").copies()).isZero();
    }

    @Test
    void a_kiosk_without_a_printer_prints_nothing() {
        HallStory story = HallStory.open().done(takeAt(PlanDraft.SCREEN));
        assertThat(story.ticket("A001").printer()).isEmpty();
        assertThat(story.ticket("A001").kiosk()).contains(PlanDraft.SCREEN);
        assertThat(story.ticket("A001").state()).isInstanceOf(TicketState.Waiting.class);
    }

    @Test
    void a_kiosk_that_the_hall_does_not_have_takes_no_number() {
        KioskId ghost = new KioskId("ghost");
        HallStory.open().when(takeAt(ghost)).then(new Refusal.KioskUnknown(ghost));
    }

    @Test
    void a_service_that_the_hall_does_not_have_is_refused_also_as_a_further_one() {
        ServiceCode ghost = new ServiceCode("ghost");
        HallStory.open()
                .when(take(ghost))
                .then(new Refusal.ServiceUnknown("ghost"))
                .when(take(DIBAO, BIRTH, ghost))
                .then(new Refusal.ServiceUnknown("ghost"));
    }

    @Test
    void one_visit_names_a_service_once_and_the_answer_says_which_came_twice() {
        HallStory.open()
                .when(take(DIBAO, DIBAO))
                .then(new Refusal.ServiceTwice(DIBAO))
                .when(take(DIBAO, DIBAO, BIRTH))
                .then(new Refusal.ServiceTwice(DIBAO))
                .when(take(DIBAO, BIRTH, BIRTH))
                .then(new Refusal.ServiceTwice(BIRTH));
    }

    @Test
    void a_visit_has_at_most_five_further_services() {
        List<ServiceCode> six = List.of(DIBAO, BIRTH, PENSION, SUBSIDY, DIBAO, BIRTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Command.IssueTicket(
                        DIBAO, six, Channel.DESK, Priority.NONE, Language.ZH_CN, Optional.empty(), Optional.empty()))
                .withMessageContaining("5");
    }

    @Test
    void the_daily_quota_counts_what_was_given_and_not_who_still_waits() {
        PlanDraft plan = PlanDraft.plain().service(withQuota(DIBAO, CIVIL, 2));
        HallStory.of(plan)
                .done(take(DIBAO), next(1), start(1), finish(1), take(DIBAO), cancel("A002"))
                .when(take(DIBAO))
                .then(new Refusal.QuotaFull(DIBAO, 2))
                .when(take(BIRTH))
                .then(issued("A003", BIRTH, 0));
    }

    @Test
    void a_voided_number_gives_its_place_in_the_quota_back_and_not_its_serial() {
        PlanDraft plan = PlanDraft.plain().service(withQuota(DIBAO, CIVIL, 1));
        HallStory.of(plan)
                .done(take(DIBAO))
                .when(take(DIBAO))
                .then(new Refusal.QuotaFull(DIBAO, 1))
                .done(voided("A001"))
                .when(take(DIBAO))
                .then(issued("A002", DIBAO, 0));
    }

    @Test
    void a_service_with_a_limit_by_person_wants_to_know_who() {
        HallStory.of(PlanDraft.plain().service(withPersonLimit(DIBAO, CIVIL, 1)))
                .when(take(DIBAO))
                .then(new Refusal.PersonNeeded(DIBAO));
    }

    @Test
    void one_person_takes_no_more_numbers_than_the_limit_and_another_may() {
        HallStory story = HallStory.of(PlanDraft.plain().service(withPersonLimit(DIBAO, CIVIL, 2)))
                .done(takeFor(ONE, DIBAO), takeFor(ONE, DIBAO))
                .when(takeFor(ONE, DIBAO))
                .then(new Refusal.PersonLimit(DIBAO, 2));
        assertThat(story.when(takeFor(OTHER, DIBAO)).accepted()).hasSize(1);
    }

    @Test
    void a_number_that_was_used_counts_for_its_person_and_one_that_was_given_back_does_not() {
        HallStory.of(PlanDraft.plain().service(withPersonLimit(DIBAO, CIVIL, 1)))
                .done(takeFor(ONE, DIBAO), cancel("A001"), takeFor(ONE, DIBAO))
                .done(next(1), start(1), finish(1))
                .when(takeFor(ONE, DIBAO))
                .then(new Refusal.PersonLimit(DIBAO, 1));
    }

    @Test
    void a_ticket_that_was_sent_to_another_service_and_is_given_back_frees_no_number_of_that_service() {
        PlanDraft plan = PlanDraft.plain()
                .service(withPersonLimit(DIBAO, CIVIL, 1))
                .service(withPersonLimit(PENSION, LABOUR, 1));
        HallStory.of(plan)
                .done(takeFor(ONE, PENSION), takeFor(ONE, DIBAO))
                .done(next(1), sendTo(1, PENSION), cancel("A001"))
                .when(takeFor(ONE, PENSION))
                .then(new Refusal.PersonLimit(PENSION, 1));
    }

    @Test
    void a_voided_ticket_gives_back_the_quota_of_the_service_that_it_was_taken_for() {
        PlanDraft plan = PlanDraft.plain().service(withQuota(DIBAO, CIVIL, 1)).service(withQuota(PENSION, LABOUR, 1));
        HallStory.of(plan)
                .done(take(PENSION), take(DIBAO), next(1), sendTo(1, PENSION), voided("A001"))
                .when(take(PENSION))
                .then(new Refusal.QuotaFull(PENSION, 1))
                .when(take(DIBAO))
                .then(issued("A002", DIBAO, 0));
    }

    @Test
    void a_full_hall_counts_who_waits_and_who_waits_for_a_slip() {
        HallStory.of(PlanDraft.plain().limits(waitingMax(2)))
                .done(take(DIBAO), takePrinted(DIBAO))
                .when(take(PENSION))
                .then(new Refusal.HallFull(2))
                .done(next(1))
                .when(take(PENSION))
                .then(issued("B001", PENSION, 0));
    }

    @Test
    void a_resident_is_told_how_many_are_in_front_and_a_priority_group_joins_before_the_others() {
        HallStory story = HallStory.open().done(take(DIBAO), take(DIBAO));
        assertThat(aheadOf(story.when(take(DIBAO, Priority.ELDERLY)))).isZero();
        assertThat(aheadOf(story.when(take(DIBAO, Priority.ELDERLY)))).isEqualTo(1);
        assertThat(aheadOf(story.when(take(DIBAO)))).isEqualTo(4);
        assertThat(story.hall().state().ahead(story.ticket("A001"))).isEqualTo(2);
    }

    @Test
    void a_ticket_in_hand_has_nobody_in_front() {
        HallStory story = HallStory.open().done(take(DIBAO), take(DIBAO), next(1));
        assertThat(story.hall().state().ahead(story.ticket("A001"))).isZero();
        assertThat(story.hall().state().ahead(story.ticket("A002"))).isZero();
    }

    @Test
    void a_ticket_can_be_given_back_while_it_waits_is_called_or_was_missed() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), take(DIBAO))
                .when(cancel("A003"))
                .then(cancelled("A003"))
                .done(next(1))
                .when(cancel("A001"))
                .then(cancelled("A001"))
                .done(next(1))
                .done(new Command.Miss(window(1), clerk(1)))
                .when(cancel("A002"))
                .then(cancelled("A002"));
    }

    @Test
    void a_window_is_free_again_when_its_called_ticket_is_given_back() {
        HallStory.open()
                .done(take(DIBAO), take(DIBAO), next(1), cancel("A001"))
                .when(next(1))
                .thenCalls("A002");
    }

    @Test
    void a_ticket_that_is_being_served_is_not_given_back() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(cancel("A001"))
                .then(new Refusal.TicketBeingServed(no("A001"), window(1)));
    }

    @Test
    void a_ticket_that_ended_is_told_from_one_that_never_was() {
        HallStory.open()
                .done(take(DIBAO), cancel("A001"))
                .when(cancel("A001"))
                .then(new Refusal.TicketEnded(no("A001")))
                .when(cancel("A002"))
                .then(new Refusal.TicketUnknown("A002"))
                .when(cancel("Z001"))
                .then(new Refusal.TicketUnknown("Z001"));
    }

    private static int aheadOf(HallStory.When when) {
        return when.accepted().getFirst() instanceof Event.TicketIssued e ? e.ahead() : -1;
    }

    private static Command takeAt(KioskId kiosk) {
        return new Command.IssueTicket(
                DIBAO, List.of(), Channel.KIOSK, Priority.NONE, Language.EN, Optional.of(kiosk), Optional.empty());
    }

    private static Limits waitingMax(int max) {
        return new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), 5, max, Duration.ZERO, true);
    }
}
