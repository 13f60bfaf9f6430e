package org.tingxu.report.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.LocalDays;
import org.tingxu.core.calendar.OffHours;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.WorkingCalendar;

/** What everybody is told of a month. */
class PublishedTest {
    private static Published published(Map<Tally, Long> amounts) {
        Map<Tally, Long> all = new EnumMap<>(amounts);
        for (Tally tally : Tally.values()) {
            all.putIfAbsent(tally, 0L);
        }
        WorkingCalendar calendar = new WorkingCalendar(
                HolidayNotice.of(List.of()), LocalDays.NONE, new OpeningHours.Always(), OffHours.SAME_DAY);
        ReportedMonth month = new ReportedMonth(YearMonth.of(2026, 3), LocalDate.of(2026, 4, 1), calendar);
        return Published.of(MonthFigures.of(month, new Tallies(all, List.of())));
    }

    @Test
    void a_rate_of_five_is_told_and_one_of_four_is_not() {
        Published five = published(Map.of(Tally.RATED, 5L, Tally.SATISFIED, 4L, Tally.SERVED, 90L));
        assertThat(five.figures().reading(MonthFigure.SATISFIED_RATE)).contains(new Reading(4, 5));
        Published four = published(Map.of(Tally.RATED, 4L, Tally.SATISFIED, 4L, Tally.SERVED, 90L));
        assertThat(four.figures().reading(MonthFigure.SATISFIED_RATE)).isEmpty();
        assertThat(four.suppressed()).containsOnly(MonthFigure.SATISFIED_RATE);
    }

    @Test
    void a_count_of_none_is_told_and_one_of_four_is_not() {
        Published published = published(Map.of(Tally.ACCEPTED, 0L, Tally.DECIDED, 4L, Tally.ISSUED, 9L));
        assertThat(published.figures().reading(MonthFigure.ACCEPTED_COUNT)).contains(new Reading(0, 1));
        assertThat(published.suppressed()).contains(MonthFigure.DECIDED_COUNT);
    }

    @Test
    void what_promises_cut_is_of_the_matters_and_not_of_their_days() {
        Published published = published(Map.of(Tally.ACCEPTED, 4L, Tally.STATUTORY_DAYS, 80L, Tally.SAVED_DAYS, 40L));
        assertThat(published.suppressed()).contains(MonthFigure.PROMISE_CUT);
    }

    @Test
    void one_hidden_bin_hides_another_so_that_it_cannot_be_reckoned() {
        Published one = published(Map.of(Tally.WAITS_TO_3, 2L, Tally.WAITS_TO_5, 9L, Tally.WAITS_TO_10, 40L));
        assertThat(one.hidden()).containsExactlyInAnyOrder(Tally.WAITS_TO_3, Tally.WAITS_TO_5);
        Published none = published(Map.of(Tally.WAITS_TO_3, 20L, Tally.WAITS_TO_5, 9L));
        assertThat(none.hidden()).isEmpty();
    }

    @Test
    void how_windows_work_and_what_happened_on_a_day_are_not_published() {
        Published published = published(Map.of(Tally.SERVING_MICROS, 50L, Tally.MANNED_MICROS, 90L));
        assertThat(published.figures().reading(MonthFigure.WINDOW_USE)).isEmpty();
        assertThat(published.suppressed()).doesNotContain(MonthFigure.WINDOW_USE);
        assertThat(published.figures().amounts()).doesNotContainKey(Tally.MANNED_MICROS);
    }
}
