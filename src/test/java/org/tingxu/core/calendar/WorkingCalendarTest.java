package org.tingxu.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** National Day 2026: 1 to 7 October off, Saturday 10 October worked; the hall adds Sunday the 11th and shuts on the 13th. */
class WorkingCalendarTest {
    private static final List<Span> MORNING = List.of(Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0)));
    private static final OpeningHours WEEKDAYS = new OpeningHours.Weekly(
            Stream.of(DayOfWeek.values())
                    .filter(d -> d.getValue() < 6)
                    .collect(Collectors.toMap(Function.identity(), _ -> MORNING)),
            Set.of(),
            Map.of());
    private static final HolidayNotice NOTICE = HolidayNotice.of(Stream.concat(
                    Stream.iterate(day("2026-10-01"), d -> d.plusDays(1))
                            .limit(7)
                            .map(d -> new NoticeDay(d, "国庆节", NoticeDay.Kind.OFF)),
                    Stream.of(
                            new NoticeDay(day("2026-10-10"), "国庆节", NoticeDay.Kind.WORK),
                            new NoticeDay(day("2026-10-12"), "国庆节", NoticeDay.Kind.WORK)))
            .toList());
    private static final LocalDays LOCAL =
            new LocalDays(Map.of(day("2026-10-13"), "停电", day("2026-10-11"), "停电"), Map.of(day("2026-10-11"), "加班"));
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(NOTICE, LOCAL, WEEKDAYS, OffHours.NEXT_WORKING_DAY);

    @Test
    void each_day_has_its_reason() {
        assertThat(CALENDAR.on(day("2026-09-30"))).isEqualTo(new DayKind.Workday());
        assertThat(CALENDAR.on(day("2026-10-01"))).isEqualTo(new DayKind.Holiday("国庆节"));
        assertThat(CALENDAR.on(day("2026-10-10"))).isEqualTo(new DayKind.MakeUp("国庆节"));
        assertThat(CALENDAR.on(day("2026-10-11")))
                .as("an extra day of the hall goes before its closure")
                .isEqualTo(new DayKind.ExtraHere("加班"));
        assertThat(CALENDAR.on(day("2026-10-12")))
                .as("a Monday that the notice calls worked is a Monday")
                .isEqualTo(new DayKind.Workday());
        assertThat(CALENDAR.on(day("2026-10-13"))).isEqualTo(new DayKind.ClosedHere("停电"));
        assertThat(CALENDAR.on(day("2026-10-17"))).isEqualTo(new DayKind.Weekend());
    }

    @Test
    void the_next_working_day_is_later_and_the_first_may_be_the_day_itself() {
        assertThat(CALENDAR.nextWorking(day("2026-09-30"))).isEqualTo(new DueDate(day("2026-10-08"), false));
        assertThat(CALENDAR.firstWorking(day("2026-09-30"))).isEqualTo(new DueDate(day("2026-09-30"), false));
        assertThat(CALENDAR.firstWorking(day("2026-10-03"))).isEqualTo(new DueDate(day("2026-10-08"), false));
    }

    @Test
    void the_nth_working_day_leaves_out_the_day_it_is_counted_from() {
        assertThat(CALENDAR.after(day("2026-09-30"), 0).on()).isEqualTo(day("2026-09-30"));
        assertThat(CALENDAR.after(day("2026-09-30"), 2).on()).isEqualTo(day("2026-10-09"));
        assertThat(CALENDAR.after(day("2026-09-30"), 6).on()).isEqualTo(day("2026-10-14"));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(day("2026-09-30"), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.after(day("2026-09-30"), WorkingCalendar.DAYS_MAX + 1));
    }

    @Test
    void days_between_undo_days_after() {
        Random random = new Random(20);
        for (int n = 0; n < 500; n++) {
            LocalDate from = day("2026-08-01").plusDays(random.nextInt(120));
            int days = random.nextInt(60);
            DueDate to = CALENDAR.after(from, days);
            assertThat(CALENDAR.between(from, to.on()))
                    .as("%d after %s", days, from)
                    .isEqualTo(new DayCount(days, to.provisional()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.between(day("2026-10-02"), day("2026-10-01")));
    }

    @Test
    void a_count_that_reaches_an_unannounced_year_is_provisional() {
        assertThat(CALENDAR.after(day("2026-12-30"), 1)).isEqualTo(new DueDate(day("2026-12-31"), false));
        assertThat(CALENDAR.after(day("2026-12-30"), 2)).isEqualTo(new DueDate(day("2027-01-01"), true));
        assertThat(CALENDAR.after(day("2025-12-30"), 5))
                .as("it went through the end of 2025, which is not announced here")
                .isEqualTo(new DueDate(day("2026-01-06"), true));
        assertThat(CALENDAR.provisional(day("2027-05-01"))).isTrue();
    }

    @Test
    void an_act_after_closing_or_on_a_day_off_counts_on_the_next_working_day() {
        assertThat(CALENDAR.dayOfAct(at("2026-09-30T11:59")).on()).isEqualTo(day("2026-09-30"));
        assertThat(CALENDAR.dayOfAct(at("2026-09-30T12:00")).on()).isEqualTo(day("2026-10-08"));
        assertThat(CALENDAR.dayOfAct(at("2026-10-10T11:00")).on())
                .as("a make-up Saturday has the hours of the week")
                .isEqualTo(day("2026-10-10"));
        assertThat(CALENDAR.dayOfAct(at("2026-10-10T12:30")).on()).isEqualTo(day("2026-10-11"));
    }

    @Test
    void a_hall_may_count_the_day_itself() {
        WorkingCalendar same = new WorkingCalendar(NOTICE, LOCAL, WEEKDAYS, OffHours.SAME_DAY);
        assertThat(same.dayOfAct(at("2026-10-03T23:00")).on()).isEqualTo(day("2026-10-03"));
    }

    @Test
    void a_hall_that_never_closes_takes_in_until_midnight_but_works_on_working_days_only() {
        WorkingCalendar always =
                new WorkingCalendar(NOTICE, LOCAL, new OpeningHours.Always(), OffHours.NEXT_WORKING_DAY);
        assertThat(always.dayOfAct(at("2026-09-30T23:59")).on()).isEqualTo(day("2026-09-30"));
        assertThat(always.dayOfAct(at("2026-10-03T10:00")).on()).isEqualTo(day("2026-10-08"));
        assertThat(always.afterWorkingTime(at("2026-09-30T23:50"), Duration.ofMinutes(30)))
                .isEqualTo(new DueMoment(at("2026-10-08T00:20"), false));
    }

    @Test
    void working_time_runs_in_the_hours_of_working_days() {
        assertThat(CALENDAR.afterWorkingTime(at("2026-09-30T11:30"), Duration.ofMinutes(30)))
                .as("the last moment of the hours is still in time")
                .isEqualTo(new DueMoment(at("2026-09-30T12:00"), false));
        assertThat(CALENDAR.afterWorkingTime(at("2026-10-09T11:00"), Duration.ofHours(9)))
                .as("one hour on Friday, three each on the make-up Saturday and the extra Sunday, two on Monday")
                .isEqualTo(new DueMoment(at("2026-10-12T11:00"), false));
        assertThat(CALENDAR.hoursOn(day("2026-10-13"))).isEmpty();
    }

    @Test
    void a_hall_without_hours_has_until_the_end_of_the_next_working_day() {
        WorkingCalendar shut = new WorkingCalendar(
                NOTICE, LOCAL, new OpeningHours.Weekly(Map.of(), Set.of(), Map.of()), OffHours.NEXT_WORKING_DAY);
        assertThat(shut.afterWorkingTime(at("2026-09-30T10:00"), Duration.ofMinutes(30))
                        .at())
                .isEqualTo(day("2026-10-08").atTime(LocalTime.MAX));
        assertThat(shut.dayOfAct(at("2026-09-30T23:00")).on()).isEqualTo(day("2026-09-30"));
    }

    @Test
    void a_hall_that_never_works_is_set_up_wrongly() {
        Map<LocalDate, String> closed = Stream.iterate(day("2026-01-01"), d -> d.plusDays(1))
                .limit(800)
                .collect(Collectors.toMap(Function.identity(), _ -> "搬迁"));
        WorkingCalendar never =
                new WorkingCalendar(NOTICE, new LocalDays(closed, Map.of()), WEEKDAYS, OffHours.NEXT_WORKING_DAY);
        assertThatIllegalStateException()
                .isThrownBy(() -> never.firstWorking(day("2026-02-01")))
                .withMessageContaining("2026-02-01");
    }

    @Test
    void a_local_day_has_its_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalDays(Map.of(day("2026-10-13"), ""), Map.of()))
                .withMessageContaining("2026-10-13");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
