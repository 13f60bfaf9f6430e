package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.finish;
import static org.tingxu.core.Orders.next;
import static org.tingxu.core.Orders.no;
import static org.tingxu.core.Orders.openDay;
import static org.tingxu.core.Orders.rate;
import static org.tingxu.core.Orders.sendTo;
import static org.tingxu.core.Orders.start;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.Orders.window;
import static org.tingxu.core.PlanDraft.DIBAO;
import static org.tingxu.core.PlanDraft.PENSION;

import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.name.TicketNo;

class RateTest {
    @Test
    void a_rating_counts_for_the_clerk_who_served_the_ticket_at_that_window() {
        served().when(rate("A001", 1, 4)).then(rated(1, 4));
    }

    @Test
    void a_visit_can_be_rated_while_it_is_served_and_after_its_ticket_ended() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1))
                .when(rate("A001", 1, 5))
                .then(rated(1, 5));
        served().at("16:00").done(endDay(MONDAY)).when(rate("A001", 1, 3)).then(rated(1, 3));
    }

    @Test
    void a_visit_is_rated_once_wherever_it_goes_on() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), rate("A001", 1, 5), sendTo(1, PENSION), next(2), start(2))
                .when(rate("A001", 2, 1))
                .then(new Refusal.RatedAlready(no("A001")));
    }

    @Test
    void a_visit_of_two_windows_can_be_rated_at_either() {
        HallStory.open()
                .done(take(DIBAO), next(1), start(1), sendTo(1, PENSION), next(2), start(2), finish(2))
                .when(rate("A001", 1, 3))
                .then(rated(1, 3));
    }

    @Test
    void the_next_day_knows_nothing_of_the_visits_of_the_day_before() {
        HallStory story =
                served().done(endDay(MONDAY)).onDay(MONDAY.plusDays(1)).at("08:00");
        story.done(openDay(MONDAY.plusDays(1)));
        story.when(rate("A001", 1, 5)).then(new Refusal.TicketUnknown("A001"));
    }

    @Test
    void of_more_visits_than_the_bound_the_one_served_longest_ago_cannot_be_rated_any_more() {
        Visits visits = new Visits();
        for (int i = 1; i <= Visits.MAX; i++) {
            visits.served(new TicketNo("A", i), window(1), clerk(1));
        }
        visits.served(new TicketNo("A", 1), window(2), clerk(2));
        visits.served(new TicketNo("B", 1), window(1), clerk(1));
        assertThat(visits.all()).hasSize(Visits.MAX);
        assertThat(visits.of(new TicketNo("A", 1))).isPresent();
        assertThat(visits.of(new TicketNo("A", 2))).isEmpty();
    }

    private static HallStory served() {
        return HallStory.open().done(take(DIBAO), next(1), start(1), finish(1)).at("09:30");
    }

    private static Event rated(int window, int grade) {
        return new Event.VisitRated(no("A001"), window(window), clerk(window), new Grade(grade), RatedBy.EVALUATOR);
    }
}
