package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.finished;
import static org.tingxu.core.Facts.issued;
import static org.tingxu.core.Facts.signedOut;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.cancel;
import static org.tingxu.core.Orders.configure;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.hold;
import static org.tingxu.core.Orders.miss;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.openDay;
import static org.tingxu.core.Orders.sendAndBack;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.signIn;
import static org.tingxu.core.Orders.signOut;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.takeFor;
import static org.tingxu.core.Orders.takePrinted;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.BIRTH;
import static org.tingxu.core.PlanDraft.CIVIL;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.LABOUR;
import static org.tingxu.core.PlanDraft.PENSION;
import static org.tingxu.core.PlanDraft.SUBSIDY;
import static org.tingxu.core.PlanDraft.group;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.plan.HallPlan;

/** A hall's set-up, and the beginning and end of its days. */
class DayTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void a_hall_without_a_set_up_does_nothing() {
        HallStory.blank()
                .when(take(DIBAO))
                .then(new Refusal.HallNotConfigured())
                .when(openDay(MONDAY))
                .then(new Refusal.HallNotConfigured())
                .when(signIn(1))
                .then(new Refusal.HallNotConfigured());
    }

    @Test
    void a_hall_takes_its_own_plan_only_and_the_same_one_once() {
        HallPlan plan = PlanDraft.plain().build();
        HallId other = new HallId("other");
        HallStory.blank()
                .when(configure(PlanDraft.plain().id(other).build()))
                .then(new Refusal.PlanOfAnotherHall(other))
                .when(configure(plan))
                .then(new Event.HallConfigured(plan))
                .when(configure(PlanDraft.plain().build()))
                .thenNothing();
    }

    @Test
    void no_number_and_no_post_before_the_day_begins_or_after_it_ends() {
        HallStory story = HallStory.blank().done(configure(PlanDraft.plain().build()));
        story.when(take(DIBAO)).then(new Refusal.DayNotOpen());
        story.when(signIn(1)).then(new Refusal.DayNotOpen());
        story.done(openDay(MONDAY), take(DIBAO), endDay(MONDAY));
        story.when(take(DIBAO)).then(new Refusal.DayNotOpen());
        story.when(signIn(1)).then(new Refusal.DayNotOpen());
        story.when(cancel("A001")).then(new Refusal.TicketEnded(no("A001")));
    }

    @Test
    void days_follow_one_another_and_none_comes_twice() {
        HallStory.blank()
                .done(configure(PlanDraft.plain().build()))
                .when(endDay(MONDAY))
                .then(new Refusal.DayNotOpen())
                .when(openDay(MONDAY))
                .then(new Event.DayOpened(MONDAY))
                .when(openDay(MONDAY))
                .then(new Refusal.DayNotOpen())
                .when(openDay(TUESDAY))
                .then(new Refusal.DayNotOpen())
                .when(endDay(TUESDAY))
                .then(new Refusal.DayNotOpen())
                .when(endDay(MONDAY))
                .then(new Event.DayEnded(MONDAY, 0))
                .when(endDay(MONDAY))
                .then(new Refusal.DayNotOpen())
                .when(openDay(MONDAY))
                .then(new Refusal.DayNotOpen())
                .when(openDay(TUESDAY))
                .then(new Event.DayOpened(TUESDAY));
    }

    @Test
    void at_the_end_of_the_day_who_is_served_is_finished_who_waits_expires_and_every_clerk_is_signed_out() {
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), take(DIBAO), take(DIBAO), takePrinted(DIBAO), take(PENSION))
                .done(next(1), miss(1), next(1), start(1), hold(1, "a"), next(1), start(1), next(2), signOut(3));
        story.when(endDay(MONDAY))
                .then(
                        new Event.TicketExpired(no("A001")),
                        new Event.TicketExpired(no("A002")),
                        finished("A003", 1),
                        new Event.TicketExpired(no("A004")),
                        new Event.TicketExpired(no("A005")),
                        new Event.TicketExpired(no("B001")),
                        signedOut(1),
                        signedOut(2),
                        new Event.DayEnded(MONDAY, 5));
        assertThat(story.hall().memento().tickets()).isEmpty();
        assertThat(story.hall().memento().windows()).isEmpty();
    }

    @Test
    void a_new_day_counts_numbers_quotas_and_persons_anew() {
        Holder one = new Holder("01");
        PlanDraft plan = PlanDraft.plain()
                .service(PlanDraft.withPersonLimit(DIBAO, CIVIL, 1))
                .service(PlanDraft.withQuota(PENSION, LABOUR, 1));
        HallStory story = HallStory.of(plan).done(takeFor(one, DIBAO), take(PENSION), endDay(MONDAY), openDay(TUESDAY));
        story.when(cancel("A001")).then(new Refusal.TicketUnknown("A001"));
        story.done(takeFor(one, DIBAO)).when(take(PENSION)).then(issued("B001", PENSION, 0));
        assertThat(story.ticket("A001").holder()).contains(one);
    }

    @Test
    void a_service_that_people_wait_for_stays_in_the_plan() {
        Command smaller = configure(PlanDraft.plain().without(DIBAO).build());
        HallStory.open()
                .done(take(DIBAO), take(DIBAO))
                .when(smaller)
                .then(new Refusal.PlanInUse("service dibao", 2))
                .done(cancel("A001"), cancel("A002"))
                .when(smaller)
                .then(new Event.HallConfigured(PlanDraft.plain().without(DIBAO).build()));
    }

    @Test
    void a_service_that_a_visit_needs_later_stays_in_the_plan() {
        HallStory.open()
                .done(take(DIBAO, SUBSIDY))
                .when(configure(PlanDraft.plain().without(SUBSIDY).build()))
                .then(new Refusal.PlanInUse("service subsidy", 1));
    }

    @Test
    void a_window_that_somebody_is_at_or_was_sent_to_stays_in_the_plan() {
        Command smaller = configure(PlanDraft.plain().without(window(3)).build());
        HallStory story = HallStory.open().when(smaller).then(new Refusal.PlanInUse("window 3", 1));
        story.done(signOut(3), take(DIBAO), next(1), sendTo(1, 3));
        story.when(smaller).then(new Refusal.PlanInUse("window 3", 1));
        story.done(cancel("A001"));
        assertThat(story.when(smaller).accepted()).hasSize(1);
    }

    @Test
    void a_window_whose_missed_ticket_may_return_to_it_alone_stays_in_the_plan() {
        HallStory.open()
                .done(take(DIBAO), next(1), sendTo(1, 3), next(3), miss(3), signOut(3))
                .when(configure(PlanDraft.plain().without(window(3)).build()))
                .then(new Refusal.PlanInUse("window 3", 1));
    }

    @Test
    void a_window_that_a_resident_comes_back_to_stays_in_the_plan() {
        HallStory.open()
                .done(take(BIRTH), next(3), start(3), sendAndBack(3, DIBAO), signOut(3))
                .when(configure(PlanDraft.plain().without(window(3)).build()))
                .then(new Refusal.PlanInUse("window 3", 1));
    }

    @Test
    void numbers_that_were_given_today_bind_the_prefix_and_the_start_of_their_range() {
        Command otherPrefix = configure(PlanDraft.plain()
                .groups(group(CIVIL, "C", 1, 999), group(LABOUR, "B", 1, 999))
                .build());
        Command otherStart = configure(PlanDraft.plain()
                .groups(group(CIVIL, "A", 100, 999), group(LABOUR, "B", 1, 999))
                .build());
        Command longer = configure(PlanDraft.plain()
                .groups(group(CIVIL, "A", 1, 5000), group(LABOUR, "B", 1, 999))
                .build());
        HallStory story = HallStory.open()
                .done(take(DIBAO), take(DIBAO), cancel("A001"), cancel("A002"))
                .when(otherPrefix)
                .then(new Refusal.PlanInUse("numbers of group civil", 2))
                .when(otherStart)
                .then(new Refusal.PlanInUse("numbers of group civil", 2))
                .done(longer, endDay(MONDAY))
                .done(otherPrefix, openDay(TUESDAY));
        story.when(take(DIBAO)).then(issued("C001", DIBAO, 0));
    }

    @Test
    void a_changed_plan_is_in_force_for_the_next_call() {
        PlanDraft swapped = PlanDraft.plain()
                .windows(
                        PlanDraft.window(1, List.of(PENSION)),
                        PlanDraft.window(2, List.of(DIBAO)),
                        PlanDraft.window(3, List.of(BIRTH)));
        HallStory.open()
                .done(take(DIBAO), configure(swapped.build()))
                .when(next(1))
                .thenNothing()
                .when(next(2))
                .thenCalls("A001")
                .done(start(2))
                .when(finish(2))
                .then(finished("A001", 2));
    }
}
