package org.tingxu.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Opening hours: a span begins with its first second and ends before its last. */
class OpeningHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<Span> OFFICE = List.of(
            Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), Span.of(LocalTime.of(14, 0), LocalTime.of(17, 0)));
    private static final List<Span> MORNING = List.of(Span.of(LocalTime.of(9, 0), LocalTime.of(11, 0)));

    /** Mondays and Tuesdays; 9 March closed; Saturday 7 March worked; 16 March closed in one list and worked in the other. */
    private static final OpeningHours WEEK = new OpeningHours.Weekly(
            Map.of(DayOfWeek.MONDAY, OFFICE, DayOfWeek.TUESDAY, OFFICE),
            Set.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16)),
            Map.of(LocalDate.of(2026, 3, 7), MORNING, LocalDate.of(2026, 3, 16), MORNING));

    @Test
    void a_span_covers_its_first_moment_and_not_its_last() {
        assertThat(WEEK.openAt(at("2026-03-02T08:59:59.999"))).isFalse();
        assertThat(WEEK.openAt(at("2026-03-02T09:00"))).isTrue();
        assertThat(WEEK.openAt(at("2026-03-02T11:59:59.999"))).isTrue();
        assertThat(WEEK.openAt(at("2026-03-02T12:00"))).isFalse();
    }

    @Test
    void the_break_is_between_two_spans_and_not_before_the_first_or_after_the_last() {
        assertThat(WEEK.breakAt(at("2026-03-02T08:59"))).isFalse();
        assertThat(WEEK.breakAt(at("2026-03-02T10:00"))).isFalse();
        assertThat(WEEK.breakAt(at("2026-03-02T12:00"))).isTrue();
        assertThat(WEEK.breakAt(at("2026-03-02T13:59:59"))).isTrue();
        assertThat(WEEK.breakAt(at("2026-03-02T14:00"))).isFalse();
        assertThat(WEEK.breakAt(at("2026-03-02T17:00"))).isFalse();
        assertThat(WEEK.breakAt(at("2026-03-04T12:30"))).isFalse();
    }

    @Test
    void closing_is_the_end_of_the_last_span() {
        assertThat(WEEK.closingOn(MONDAY)).contains(at("2026-03-02T17:00"));
        assertThat(WEEK.closingOn(LocalDate.of(2026, 3, 7))).contains(at("2026-03-07T11:00"));
        assertThat(WEEK.closingOn(LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(new OpeningHours.Always().closingOn(MONDAY)).isEmpty();
    }

    @Test
    void a_closed_day_is_off_and_a_make_up_day_is_worked_and_the_make_up_wins() {
        assertThat(WEEK.on(LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(WEEK.on(LocalDate.of(2026, 3, 7))).isEqualTo(MORNING);
        assertThat(WEEK.on(LocalDate.of(2026, 3, 16))).isEqualTo(MORNING);
        assertThat(WEEK.on(LocalDate.of(2026, 3, 4))).isEmpty();
    }

    @Test
    void the_next_opening_is_this_moment_at_the_earliest() {
        assertThat(WEEK.nextOpening(at("2026-03-02T09:00"))).contains(at("2026-03-02T09:00"));
        assertThat(WEEK.nextOpening(at("2026-03-02T09:00:01"))).contains(at("2026-03-02T14:00"));
        assertThat(WEEK.nextOpening(at("2026-03-03T14:00:01"))).contains(at("2026-03-07T09:00"));
        assertThat(WEEK.nextOpening(at("2026-03-07T09:00:01"))).contains(at("2026-03-10T09:00"));
    }

    @Test
    void a_hall_that_never_opens_has_no_next_opening() {
        OpeningHours never = new OpeningHours.Weekly(Map.of(), Set.of(), Map.of());
        assertThat(never.nextOpening(at("2026-03-02T09:00"))).isEmpty();
    }

    @Test
    void a_hall_that_never_closes_is_open_at_midnight_and_has_no_break() {
        OpeningHours always = new OpeningHours.Always();
        assertThat(always.openAt(at("2026-03-02T00:00"))).isTrue();
        assertThat(always.openAt(at("2026-03-02T23:59:59.999999999"))).isTrue();
        assertThat(always.breakAt(at("2026-03-02T12:30"))).isFalse();
    }

    @Test
    void a_span_ends_after_it_begins() {
        LocalTime noon = LocalTime.NOON;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(noon, noon))
                .withMessageContaining("12:00");
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(noon, LocalTime.of(11, 59)));
        assertThat(new Span(noon, Optional.empty())).hasToString("12:00-24:00");
        assertThat(Span.of(noon, LocalTime.of(13, 0))).hasToString("12:00-13:00");
    }

    @Test
    void hours_do_not_change_with_the_list_that_they_were_made_of() {
        List<Span> spans = new ArrayList<>(MORNING);
        List<Span> extra = new ArrayList<>(MORNING);
        OpeningHours hours = new OpeningHours.Weekly(
                Map.of(DayOfWeek.MONDAY, spans), Set.of(), Map.of(LocalDate.of(2026, 3, 7), extra));
        spans.clear();
        extra.clear();
        assertThat(hours.on(MONDAY)).isEqualTo(MORNING);
        assertThat(hours.on(LocalDate.of(2026, 3, 7))).isEqualTo(MORNING);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
