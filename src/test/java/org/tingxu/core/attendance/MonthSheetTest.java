package org.tingxu.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Posted.seat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.Posted;
import org.tingxu.core.attendance.DutyDay.Status;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.leave.LeaveFacts;
import org.tingxu.core.leave.LeaveKind;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.rota.RotaFacts;
import org.tingxu.core.rota.RotaRules;

/** A hall that is open from 08:30 to 17:30; Monday is 2 March. */
class MonthSheetTest {
    private static final HallPlan PLAN = PlanDraft.plain()
            .hours(new OpeningHours.Weekly(
                    Arrays.stream(DayOfWeek.values())
                            .filter(d -> d.getValue() < 6)
                            .collect(Collectors.toMap(
                                    d -> d, _ -> List.of(Span.of(LocalTime.of(8, 30), LocalTime.of(17, 30))))),
                    Set.of(),
                    Map.of()))
            .build()
            .with(Posted.STAFFING);
    private final List<Entry> entries = new ArrayList<>();

    private Optional<DutyDay> day(int clerk, int dayOfMonth) {
        return days(LocalDateTime.parse("2026-03-04T12:00")).stream()
                .filter(d -> d.clerk().equals(clerk(clerk)) && d.day().equals(LocalDate.of(2026, 3, dayOfMonth)))
                .findFirst();
    }

    private List<DutyDay> days(LocalDateTime now) {
        return new MonthSheet(
                        YearMonth.of(2026, 3),
                        PLAN.staffing(),
                        PLAN.calendar(HolidayNotice.of(List.of())),
                        now,
                        entries)
                .days();
    }

    @Test
    void who_comes_after_the_opening_is_late_and_who_goes_before_the_closing_is_early() {
        sat(1, "2026-03-02T08:42", "2026-03-02T12:00");
        sat(1, "2026-03-02T13:30", "2026-03-02T17:00");
        DutyDay day = day(1, 2).orElseThrow();
        assertThat(day.status()).isEqualTo(Status.PRESENT);
        assertThat(day.lateMinutes()).isEqualTo(12);
        assertThat(day.earlyMinutes()).isEqualTo(30);
    }

    @Test
    void a_clock_in_before_the_sign_in_counts() {
        entries.add(new Entry(
                EntryId.of("clock", 2026, 1),
                LocalDateTime.parse("2026-03-02T08:20"),
                "out",
                Optional.of(clerk(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDateTime.parse("2026-03-02T17:35")),
                new ClockFacts(false)));
        sat(1, "2026-03-02T08:42", "2026-03-02T17:00");
        DutyDay day = day(1, 2).orElseThrow();
        assertThat(day.lateMinutes()).isZero();
        assertThat(day.earlyMinutes()).isZero();
    }

    @Test
    void who_is_on_duty_and_does_not_come_is_absent_once_the_day_is_over() {
        sat(2, "2026-03-02T08:30", "2026-03-02T17:30");
        assertThat(day(1, 3).orElseThrow().status()).isEqualTo(Status.ABSENT);
        assertThat(day(1, 4)).as("today is not over").isEmpty();
    }

    @Test
    void nobody_is_absent_from_a_hall_that_does_not_work_yet() {
        sat(2, "2026-03-03T08:30", "2026-03-03T17:30");
        assertThat(day(1, 2)).as("before its first day").isEmpty();
        assertThat(day(1, 3).orElseThrow().status()).isEqualTo(Status.ABSENT);
    }

    @Test
    void who_is_on_leave_is_not_absent_and_half_a_day_excuses_coming_late() {
        entries.add(leave("2026-03-02T00:00", "2026-03-02T12:00"));
        entries.add(leave("2026-03-03T00:00", "2026-03-04T00:00"));
        sat(1, "2026-03-02T13:30", "2026-03-02T17:30");
        assertThat(day(1, 2).orElseThrow().lateMinutes()).isZero();
        assertThat(day(1, 3).orElseThrow().status()).isEqualTo(Status.LEAVE);
    }

    @Test
    void a_rota_says_who_is_on_duty_and_others_who_come_are_extra() {
        entries.add(new Entry(
                RotaRules.week(LocalDate.of(2026, 3, 2)),
                LocalDateTime.parse("2026-03-02T00:00"),
                "set",
                Optional.of(Posted.HEAD),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new RotaFacts(LocalDate.of(2026, 3, 2), List.of(seat(2, 1, 3)))));
        sat(1, "2026-03-02T09:00", "2026-03-02T10:00");
        assertThat(day(3, 2).orElseThrow().status()).isEqualTo(Status.ABSENT);
        assertThat(day(1, 2).orElseThrow().status()).isEqualTo(Status.EXTRA);
        assertThat(day(1, 2).orElseThrow().lateMinutes()).isZero();
        assertThat(day(1, 3)).as("nobody is on the rota of Tuesday").isEmpty();
    }

    private void sat(int clerk, String from, String until) {
        entries.add(SeatTime.ended(
                clerk(clerk),
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                new SeatFacts(new WindowNo(1), "民政01", Optional.empty())));
    }

    private static Entry leave(String from, String until) {
        return new Entry(
                EntryId.of("leave", 2026, 1),
                LocalDateTime.parse("2026-03-01T09:00"),
                "over",
                Optional.of(clerk(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LeaveFacts(
                        LocalDateTime.parse(from),
                        LocalDateTime.parse(until),
                        LeaveKind.SICK,
                        "病",
                        false,
                        true,
                        Optional.of(Posted.HEAD),
                        Optional.empty()));
    }
}
