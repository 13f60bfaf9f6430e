package org.tingxu.core.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Facts.issued;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Orders.configure;
import static org.tingxu.core.Orders.endDay;
import static org.tingxu.core.Orders.openDay;
import static org.tingxu.core.Orders.take;
import static org.tingxu.core.PlanDraft.DIBAO;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.plan.Limits;

/** When numbers are given: golden decisions on exact instants. The hall is in Shanghai, eight hours before UTC. */
class HoursTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final List<Span> OFFICE = List.of(
            Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), Span.of(LocalTime.of(14, 0), LocalTime.of(17, 30)));

    /** Monday to Friday; Tuesday 3 March closed; Saturday 28 February worked instead (调休). */
    private static final OpeningHours HOURS = new OpeningHours.Weekly(
            Map.of(
                    DayOfWeek.MONDAY, OFFICE,
                    DayOfWeek.TUESDAY, OFFICE,
                    DayOfWeek.WEDNESDAY, OFFICE,
                    DayOfWeek.THURSDAY, OFFICE,
                    DayOfWeek.FRIDAY, OFFICE),
            Set.of(TUESDAY),
            Map.of(SATURDAY, OFFICE));

    @Test
    void the_first_number_is_given_at_the_second_of_opening() {
        hall(MONDAY, Duration.ZERO, true)
                .at(Instant.parse("2026-03-02T00:59:59Z"))
                .when(take(DIBAO))
                .then(closedUntil("2026-03-02T09:00"))
                .at(Instant.parse("2026-03-02T01:00:00Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0));
    }

    @Test
    void numbers_are_given_in_the_lunch_break_when_the_hall_says_so() {
        hall(MONDAY, Duration.ZERO, true)
                .at(Instant.parse("2026-03-02T04:00:00Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0));
    }

    @Test
    void else_no_number_is_given_from_noon_until_the_afternoon_begins() {
        hall(MONDAY, Duration.ZERO, false)
                .at(Instant.parse("2026-03-02T03:59:59Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0))
                .at(Instant.parse("2026-03-02T04:00:00Z"))
                .when(take(DIBAO))
                .then(closedUntil("2026-03-02T14:00"))
                .at(Instant.parse("2026-03-02T06:00:00Z"))
                .when(take(DIBAO))
                .then(issued("A002", DIBAO, 1));
    }

    @Test
    void the_last_number_is_given_before_the_set_time_to_closing() {
        hall(MONDAY, Duration.ofMinutes(30), true)
                .at(Instant.parse("2026-03-02T08:59:59Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0))
                .at(Instant.parse("2026-03-02T09:00:00Z"))
                .when(take(DIBAO))
                .then(closedUntil("2026-03-04T09:00"));
    }

    @Test
    void the_hall_closes_at_the_second_of_closing_and_says_when_it_opens_behind_a_closed_day() {
        hall(MONDAY, Duration.ZERO, true)
                .at(Instant.parse("2026-03-02T09:29:59Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0))
                .at(Instant.parse("2026-03-02T09:30:00Z"))
                .when(take(DIBAO))
                .then(closedUntil("2026-03-04T09:00"));
    }

    @Test
    void a_closed_day_gives_no_number_although_the_week_would() {
        hall(TUESDAY, Duration.ZERO, true)
                .at(Instant.parse("2026-03-03T02:00:00Z"))
                .when(take(DIBAO))
                .then(closedUntil("2026-03-04T09:00"));
    }

    @Test
    void a_make_up_day_gives_numbers_although_the_week_would_not() {
        Hall hall = new Hall(PlanDraft.HALL);
        Instant saturday = Instant.parse("2026-02-28T02:00:00Z");
        hall.apply(new Event.HallConfigured(plan(Duration.ZERO, true).build()), saturday);
        hall.apply(new Event.DayOpened(SATURDAY), saturday);
        assertThat(hall.decide(take(DIBAO), saturday)).isEqualTo(Decision.accept(issued("A001", DIBAO, 0)));
    }

    @Test
    void a_hall_with_no_opening_within_a_year_names_none() {
        OpeningHours never = new OpeningHours.Weekly(Map.of(), Set.of(), Map.of());
        HallStory.of(PlanDraft.plain().hours(never)).when(take(DIBAO)).then(new Refusal.HallClosed(Optional.empty()));
    }

    @Test
    void a_hall_that_never_closes_gives_numbers_to_the_last_second_of_the_day() {
        HallStory.of(PlanDraft.plain().limits(limits(Duration.ofMinutes(30), true)))
                .at(Instant.parse("2026-03-02T15:59:59Z"))
                .when(take(DIBAO))
                .then(issued("A001", DIBAO, 0));
    }

    @Test
    void the_day_ends_and_the_next_begins_at_the_halls_own_midnight() {
        HallStory story = hall(MONDAY, Duration.ZERO, true);
        story.at(Instant.parse("2026-03-02T15:59:59.999Z"));
        assertThat(story.due()).isEmpty();
        story.at(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(story.due()).containsExactly(endDay(MONDAY), openDay(TUESDAY));
        story.done(story.due().toArray(Command[]::new));
        assertThat(story.due()).isEmpty();
        assertThat(story.hall().state().day()).contains(TUESDAY);
    }

    @Test
    void days_on_which_the_server_was_off_are_not_made_up() {
        HallStory story = hall(MONDAY, Duration.ZERO, true).at(Instant.parse("2026-03-05T02:00:00Z"));
        assertThat(story.due()).containsExactly(endDay(MONDAY), openDay(LocalDate.of(2026, 3, 5)));
    }

    @Test
    void a_day_that_was_ended_by_hand_stays_ended_until_midnight() {
        HallStory story = hall(MONDAY, Duration.ZERO, true).done(endDay(MONDAY));
        assertThat(story.due()).isEmpty();
        story.at(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(story.due()).containsExactly(openDay(TUESDAY));
    }

    @Test
    void a_clock_that_went_back_a_day_begins_no_day() {
        HallStory story = hall(MONDAY, Duration.ZERO, true);
        assertThat(story.hall().due(Instant.parse("2026-03-01T02:00:00Z"))).isEmpty();
    }

    @Test
    void a_hall_begins_its_first_day_as_soon_as_it_is_set_up() {
        HallStory story = HallStory.blank();
        assertThat(story.due()).isEmpty();
        story.done(configure(PlanDraft.plain().build()));
        assertThat(story.due()).containsExactly(openDay(MONDAY));
    }

    private static HallStory hall(LocalDate day, Duration lastTicketBefore, boolean ticketsInBreak) {
        return HallStory.blank()
                .given(new Event.HallConfigured(
                        plan(lastTicketBefore, ticketsInBreak).build()))
                .given(new Event.DayOpened(day));
    }

    private static PlanDraft plan(Duration lastTicketBefore, boolean ticketsInBreak) {
        return PlanDraft.plain().hours(HOURS).limits(limits(lastTicketBefore, ticketsInBreak));
    }

    private static Limits limits(Duration lastTicketBefore, boolean ticketsInBreak) {
        return new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), 5, 500, lastTicketBefore, ticketsInBreak);
    }

    private static Refusal closedUntil(String local) {
        return new Refusal.HallClosed(Optional.of(LocalDateTime.parse(local)));
    }
}
