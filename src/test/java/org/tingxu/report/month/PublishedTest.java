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
import org.tingxu.core.name.ItemCode;

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

    @Test
    void what_the_levels_of_ratings_tell_is_no_more_than_the_rate_tells() {
        Published one = published(Map.of(
                Tally.RATED,
                40L,
                Tally.SATISFIED,
                39L,
                Tally.SERVED,
                90L,
                Tally.GRADES_5,
                30L,
                Tally.GRADES_4,
                9L,
                Tally.GRADES_1,
                1L));
        assertThat(one.hidden())
                .as("not even which of the two bad levels")
                .containsOnly(Tally.GRADES_1, Tally.GRADES_2);
        assertThat(one.figures().amount(Tally.GRADES_5)).contains(30L);
        Published four = published(Map.of(Tally.RATED, 4L, Tally.SATISFIED, 4L, Tally.SERVED, 9L, Tally.GRADES_5, 4L));
        assertThat(four.hidden()).containsAll(Tally.GRADES);
    }

    @Test
    void an_item_with_a_few_matters_is_not_told_and_does_not_follow_from_the_total() {
        ItemCode dibao = new ItemCode("dibao");
        ItemCode birth = new ItemCode("birth");
        ItemCode felling = new ItemCode("felling");
        List<PublishedItem> items = PublishedItem.of(
                List.of(
                        new ItemCount(dibao, 60, 55, 54),
                        new ItemCount(felling, 2, 7, 6),
                        new ItemCount(birth, 9, 0, 0),
                        new ItemCount(new ItemCode("secret"), 11, 8, 8)),
                List.of(dibao, birth, felling));
        assertThat(items).hasSize(4);
        assertThat(items.get(0).of(PublishedItem.Cell.ACCEPTED)).hasValue(60);
        assertThat(items.get(1).of(PublishedItem.Cell.ACCEPTED))
                .as("or two would follow")
                .isEmpty();
        assertThat(items.get(1).of(PublishedItem.Cell.DECIDED)).hasValue(0);
        assertThat(items.get(2).of(PublishedItem.Cell.ACCEPTED)).isEmpty();
        assertThat(items.get(2).of(PublishedItem.Cell.ON_TIME)).hasValue(6);
        assertThat(items.get(3).item()).as("what is not disclosed has no name").isEmpty();
        assertThat(items.get(3).of(PublishedItem.Cell.ACCEPTED)).hasValue(11);
    }
}
