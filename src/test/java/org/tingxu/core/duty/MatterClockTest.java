package org.tingxu.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.duty.TownHall.CALENDAR;
import static org.tingxu.core.duty.TownHall.CLOCK;
import static org.tingxu.core.duty.TownHall.at;
import static org.tingxu.core.duty.TownHall.day;
import static org.tingxu.core.duty.TownHall.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.calendar.DayKind;
import org.tingxu.core.calendar.DueDate;

/** Lights, the explained days, and what a new year's notice does. Dates of each branch are in {@link GoldenDatesTest}. */
class MatterClockTest {
    private static final Terms TEN = Terms.of(MatterKind.PROMISED, 10);

    @Test
    void a_light_is_green_then_yellow_then_red() {
        Deadline twenty = timeline(Terms.of(MatterKind.PROMISED, 20), facts("ACCEPT 2025-03-03T10:00"))
                .promised();
        assertThat(twenty.lights().on(day("2025-03-26"))).isEqualTo(Light.GREEN);
        assertThat(twenty.lights().on(day("2025-03-27")))
                .as("the 18th day: nine tenths")
                .isEqualTo(Light.YELLOW);
        assertThat(twenty.lights().on(day("2025-03-31"))).as("the last day").isEqualTo(Light.YELLOW);
        assertThat(twenty.lights().on(day("2025-04-01"))).isEqualTo(Light.RED);
    }

    @Test
    void a_short_promise_is_yellow_a_working_day_before_even_across_a_weekend() {
        Lights lights = timeline(Terms.of(MatterKind.PROMISED, 3), facts("ACCEPT 2025-03-05T10:00"))
                .promised()
                .lights();
        assertThat(lights.on(day("2025-03-06"))).isEqualTo(Light.GREEN);
        assertThat(lights.on(day("2025-03-07"))).isEqualTo(Light.YELLOW);
        assertThat(lights.on(day("2025-03-09"))).isEqualTo(Light.YELLOW);
        assertThat(lights.on(day("2025-03-10"))).isEqualTo(Light.YELLOW);
        assertThat(lights.on(day("2025-03-11"))).isEqualTo(Light.RED);
    }

    @Test
    void the_rule_of_the_lights_can_be_set() {
        MatterClock early = new MatterClock(CALENDAR, new LightRule(50, 1));
        Timeline timeline = timeline(early.reckon(TEN, facts("ACCEPT 2025-03-03T10:00")));
        assertThat(timeline.promised().lights().yellowFrom()).isEqualTo(day("2025-03-10"));
    }

    @Test
    void a_matter_that_stands_still_has_no_colour_until_it_should_have_gone_on() {
        Timeline standing = timeline(TEN, facts("ACCEPT 2025-03-03T10:00; STOP 2025-03-06T10:00 HEARING 5"));
        assertThat(standing.promised().lights().on(day("2025-03-12"))).isEqualTo(Light.PAUSED);
        assertThat(standing.promised().lights().on(day("2025-03-13"))).isEqualTo(Light.YELLOW);
        assertThat(standing.promised().lights().on(day("2026-03-13"))).isEqualTo(Light.YELLOW);
        assertThat(standing.progress())
                .isEqualTo(new Progress.Standing(day("2025-03-06"), day("2025-03-13"), SuspensionCause.HEARING));
    }

    @Test
    void standing_still_does_not_put_out_a_red_light() {
        Timeline late = timeline(
                Terms.of(MatterKind.PROMISED, 5), facts("ACCEPT 2025-03-03T10:00; STOP 2025-03-12T10:00 HEARING 5"));
        assertThat(late.promised().lights().on(day("2025-03-12"))).isEqualTo(Light.RED);
    }

    @Test
    void a_closed_matter_has_no_light_and_remembers_whether_it_was_late() {
        Timeline inTime = timeline(TEN, facts("ACCEPT 2025-03-03T10:00; DECIDE 2025-03-17T17:45"));
        Timeline late = timeline(TEN, facts("ACCEPT 2025-03-03T10:00; DECIDE 2025-03-18T09:00"));
        assertThat(inTime.promised().lights()).isEqualTo(Lights.OUT);
        assertThat(inTime.promised().late(LocalDate.MAX)).isFalse();
        assertThat(late.promised().late(day("2025-03-18"))).isTrue();
        assertThat(late.progress()).isEqualTo(new Progress.Done(day("2025-03-18")));
    }

    @Test
    void a_withdrawn_matter_is_closed() {
        assertThat(timeline(TEN, facts("ACCEPT 2025-03-03T10:00; WITHDRAW 2025-03-05T10:00"))
                        .progress())
                .isEqualTo(new Progress.Withdrawn(day("2025-03-05")));
        assertThat(CLOCK.reckon(
                        TEN, facts("RECEIVE 2025-03-03T10:00; ASK 2025-03-03T10:05; WITHDRAW 2025-03-05T10:00")))
                .isEqualTo(new Reckoning.NeverBegan(day("2025-03-05")));
    }

    @Test
    void a_delivered_certificate_is_no_longer_due() {
        String decided = "ACCEPT 2025-03-03T10:00; DECIDE 2025-03-05T10:00";
        Deadline due = timeline(TEN, facts(decided)).delivery().orElseThrow();
        assertThat(due.due()).isEqualTo(new DueDate(day("2025-03-19"), false));
        assertThat(due.lights().on(day("2025-03-20"))).isEqualTo(Light.RED);
        Deadline delivered = timeline(TEN, facts(decided + "; DELIVER 2025-03-20T10:00"))
                .delivery()
                .orElseThrow();
        assertThat(delivered.lights()).isEqualTo(Lights.OUT);
        assertThat(delivered.late(day("2025-03-20"))).isTrue();
    }

    @Test
    void a_step_warns_though_the_matter_is_in_time() {
        Terms steps = TEN.with(List.of(StepLimit.then("审查", 2), StepLimit.then("决定", 3)));
        Timeline timeline = timeline(steps, facts("ACCEPT 2025-03-03T10:00"));
        Deadline first = timeline.steps().getFirst().deadline();
        Deadline second = timeline.steps().getLast().deadline();
        assertThat(first.lights().on(day("2025-03-06"))).isEqualTo(Light.RED);
        assertThat(timeline.promised().lights().on(day("2025-03-06"))).isEqualTo(Light.GREEN);
        assertThat(second.lights()).as("it has not begun").isEqualTo(Lights.OUT);
    }

    @Test
    void steps_beside_each_other_begin_together_and_the_next_waits_for_the_last() {
        Terms joint = Terms.of(MatterKind.JOINT, 20)
                .with(List.of(new StepLimit("消防", 5, false), new StepLimit("规划", 8, true), StepLimit.then("发证", 12)));
        Timeline half = timeline(joint, facts("ACCEPT 2025-03-03T10:00; STEP 2025-03-05T10:00 消防"));
        assertThat(half.steps().get(1).deadline().due().on()).isEqualTo(day("2025-03-13"));
        assertThat(half.steps().get(2).deadline().from()).isEqualTo(day("2025-03-13"));
        assertThat(CLOCK.reckon(joint, facts("ACCEPT 2025-03-03T10:00; STEP 2025-03-05T10:00 发证")))
                .isEqualTo(new Reckoning.Refused(new ClockFault.StepNotRunning("发证")));
        assertThat(CLOCK.reckon(joint, facts("ACCEPT 2025-03-03T10:00; STEP 2025-03-05T10:00 没有")))
                .isEqualTo(new Reckoning.Refused(new ClockFault.StepUnknown("没有")));
    }

    @Test
    void every_day_says_why_it_is_counted_or_not() {
        Timeline timeline = timeline(
                Terms.of(MatterKind.PROMISED, 3),
                facts("ACCEPT 2026-02-12T17:31; STOP 2026-02-24T10:00 HEARING 1; GO 2026-02-25T10:00"));
        List<TimelineDay> days = timeline.days(CALENDAR);
        assertThat(days)
                .startsWith(
                        new TimelineDay(day("2026-02-12"), new DayMark.OutOfHours(day("2026-02-13")), 0, false),
                        new TimelineDay(day("2026-02-13"), new DayMark.FirstDay(), 0, false),
                        new TimelineDay(day("2026-02-14"), new DayMark.Counted(new DayKind.MakeUp("春节")), 1, false),
                        new TimelineDay(day("2026-02-15"), new DayMark.Off(new DayKind.Holiday("春节")), 1, false))
                .endsWith(
                        new TimelineDay(day("2026-02-24"), new DayMark.Stood(SuspensionCause.HEARING), 1, false),
                        new TimelineDay(day("2026-02-25"), new DayMark.Counted(new DayKind.Workday()), 2, false),
                        new TimelineDay(day("2026-02-26"), new DayMark.Counted(new DayKind.Workday()), 3, false));
        assertThat(days).hasSize(15);
    }

    @Test
    void local_days_and_weekends_are_named() {
        List<TimelineDay> days = timeline(Terms.of(MatterKind.PROMISED, 5), facts("ACCEPT 2025-07-14T10:00"))
                .days(CALENDAR);
        assertThat(days)
                .contains(
                        new TimelineDay(day("2025-07-15"), new DayMark.Off(new DayKind.ClosedHere("台风")), 0, false),
                        new TimelineDay(day("2025-07-19"), new DayMark.Counted(new DayKind.ExtraHere("补办公")), 4, false),
                        new TimelineDay(day("2025-07-20"), new DayMark.Off(new DayKind.Weekend()), 4, false));
    }

    @Test
    void a_new_years_notice_moves_due_dates_and_makes_them_firm() {
        MatterClock announced =
                new MatterClock(TownHall.calendar(TownHall.notice(withNewYear2027())), LightRule.DEFAULT);
        List<OpenMatter<String>> matters = List.of(
                new OpenMatter<>("firm", TEN, facts("ACCEPT 2026-11-02T10:00")),
                new OpenMatter<>("moved", TEN, facts("ACCEPT 2026-12-21T10:00")),
                new OpenMatter<>("waits", TEN, facts("RECEIVE 2026-12-21T10:00; ASK 2026-12-21T11:00")));
        assertThat(new Recount(CLOCK, announced).changes(matters))
                .containsExactly(new DueChange<>(
                        "moved",
                        new DueDate(day("2027-01-04"), true),
                        new DueDate(day("2027-01-06"), false),
                        new DueDate(day("2027-01-18"), true),
                        new DueDate(day("2027-01-20"), false)));
    }

    @Test
    void what_was_in_time_stays_so_when_the_calendar_changes() {
        List<ClockFact> extended = facts("ACCEPT 2026-12-21T10:00; EXTEND 2027-01-04T10:00 5 2027-01-04");
        MatterClock shorter = new MatterClock(
                TownHall.calendar(TownHall.notice(TownHall.HOLIDAY_FILE + "2026-12-27,元旦,work\n2027-10-01,国庆节,off\n")),
                LightRule.DEFAULT);
        assertThat(CLOCK.reckon(TEN, extended)).isInstanceOf(Reckoning.Reckoned.class);
        assertThat(shorter.reckon(TEN, extended))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ExtensionLate(day("2027-01-04"), day("2027-01-01"))));
        assertThat(timeline(shorter.recount(TEN, extended)).due().on()).isEqualTo(day("2027-01-08"));
        assertThat(shorter.add(TEN, extended, new ClockFact.Decided(at("2027-01-07T10:00"), false)))
                .isInstanceOf(Reckoning.Reckoned.class);
    }

    @Test
    void a_correction_that_was_in_time_stays_so_when_the_calendar_changes() {
        List<ClockFact> asked = facts("RECEIVE 2026-12-24T10:00; ASK 2026-12-31T10:00");
        MatterClock shorter = new MatterClock(
                TownHall.calendar(TownHall.notice(TownHall.HOLIDAY_FILE + "2026-12-27,元旦,work\n")), LightRule.DEFAULT);
        assertThat(shorter.reckon(TEN, asked))
                .isEqualTo(new Reckoning.Refused(new ClockFault.CorrectionLate(day("2026-12-31"), day("2026-12-30"))));
        assertThat(shorter.recount(TEN, asked)).isEqualTo(new Reckoning.AwaitsMaterials(day("2026-12-31")));
    }

    @Test
    void of_one_moment_a_matter_goes_on_before_it_stands_still_again() {
        assertThat(timeline(
                                TEN,
                                facts("ACCEPT 2025-03-03T10:00; STOP 2025-03-05T10:00 HEARING 3; STOP"
                                        + " 2025-03-10T10:00 TESTING 2; GO 2025-03-10T10:00; GO 2025-03-12T10:00"))
                        .due()
                        .on())
                .isEqualTo(day("2025-03-24"));
    }

    @Test
    void a_fact_that_is_added_is_judged() {
        List<ClockFact> before = facts("ACCEPT 2025-03-03T10:00");
        ClockFact late = new ClockFact.Extended(
                at("2025-03-18T10:00"), 5, "ill", Optional.of(new Approval("head", day("2025-03-18"))));
        assertThat(CLOCK.add(TEN, before, late))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ExtensionLate(day("2025-03-18"), day("2025-03-17"))));
        assertThat(CLOCK.add(TEN, before, new ClockFact.Resumed(at("2025-03-04T10:00"))))
                .isEqualTo(new Reckoning.Refused(new ClockFault.NotSuspended(at("2025-03-04T10:00"))));
    }

    @Test
    void an_extension_gives_its_reason() {
        ClockFact silent = new ClockFact.Extended(
                at("2025-03-05T10:00"), 5, " ", Optional.of(new Approval("head", day("2025-03-05"))));
        assertThat(CLOCK.add(TEN, facts("ACCEPT 2025-03-03T10:00"), silent))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ExtensionWithoutReason()));
    }

    @Test
    void an_extension_gives_at_least_a_day_and_any_number_of_days_can_be_asked() {
        List<ClockFact> before = facts("ACCEPT 2025-03-03T10:00");
        assertThat(CLOCK.add(TEN, before, extension(-3)))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ExtensionWithoutDays(-3)));
        assertThat(CLOCK.add(TEN, before, extension(Integer.MAX_VALUE)))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ExtensionTooLong(366, 10)));
    }

    private static ClockFact extension(int days) {
        return new ClockFact.Extended(
                at("2025-03-05T10:00"), days, "ill", Optional.of(new Approval("head", day("2025-03-05"))));
    }

    @Test
    void a_matter_that_is_passed_up_while_it_stands_still_goes_on_above() {
        Timeline above = timeline(
                Terms.of(MatterKind.REPORTED_UP, 15),
                facts("ACCEPT 2025-03-03T10:00; STOP 2025-03-05T10:00 TESTING 5; UP 2025-03-10T10:00; EXTEND"
                        + " 2025-04-01T10:00 10 2025-04-01"));
        assertThat(above.progress()).isEqualTo(new Progress.Running());
        assertThat(above.pauses())
                .containsExactly(new Pause(day("2025-03-05"), day("2025-03-10"), SuspensionCause.TESTING));
        assertThat(above.due().on())
                .isEqualTo(CALENDAR.after(day("2025-03-10"), 30).on());
        assertThat(above.below().orElseThrow().due().on())
                .isEqualTo(CALENDAR.after(day("2025-03-03"), 15 + 3).on());
    }

    @Test
    void a_decision_ends_a_suspension() {
        assertThat(timeline(
                                TEN,
                                facts("ACCEPT 2025-03-03T10:00; STOP 2025-03-05T10:00 HEARING 9; DECIDE"
                                        + " 2025-03-07T10:00"))
                        .pauses())
                .containsExactly(new Pause(day("2025-03-05"), day("2025-03-07"), SuspensionCause.HEARING));
    }

    @Test
    void a_third_partys_silence_does_not_stop_the_lights() {
        Deadline request = timeline(
                        Terms.of(MatterKind.DISCLOSURE),
                        facts("RECEIVE 2025-03-03T10:00; STOP 2025-03-06T10:00 THIRD_PARTY 30"))
                .promised();
        assertThat(request.due().on())
                .isEqualTo(CALENDAR.after(day("2025-03-03"), 35).on());
        assertThat(request.lights().on(request.due().on().plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void too_many_facts_and_years_that_cannot_be_are_refused() {
        List<ClockFact> many = new ArrayList<>(facts("ACCEPT 2025-03-03T10:00"));
        while (many.size() <= Course.FACTS_MAX) {
            many.add(new ClockFact.StepDone(at("2025-03-04T10:00"), "审查"));
        }
        assertThat(CLOCK.reckon(TEN, many))
                .isEqualTo(new Reckoning.Refused(new ClockFault.TooManyFacts(Course.FACTS_MAX)));
        assertThat(CLOCK.reckon(TEN, facts("ACCEPT 0202-03-03T10:00")))
                .isEqualTo(new Reckoning.Refused(new ClockFault.DateOutOfRange(at("0202-03-03T10:00"))));
    }

    @Test
    void a_correction_that_nobody_asked_for_does_not_begin_the_count_anew() {
        assertThat(CLOCK.reckon(
                        Terms.of(MatterKind.DISCLOSURE), facts("RECEIVE 2025-03-03T10:00; COMPLETE 2025-03-10T10:00")))
                .isEqualTo(new Reckoning.Refused(new ClockFault.NothingAsked(at("2025-03-10T10:00"))));
        assertThat(CLOCK.reckon(TEN, facts("RECEIVE 2025-03-03T10:00; RECEIVE 2025-03-10T10:00")))
                .isEqualTo(new Reckoning.Refused(new ClockFault.ReceivedTwice(at("2025-03-03T10:00"))));
    }

    /** The real notice of 2027 is not out; this one gives New Year on four days. */
    private static String withNewYear2027() {
        return TownHall.HOLIDAY_FILE
                + "2027-01-01,元旦,off\n2027-01-02,元旦,off\n2027-01-03,元旦,off\n2027-01-04,元旦,off\n2027-10-01,国庆节,off\n";
    }

    private static List<ClockFact> facts(String text) {
        return FactText.read(text).facts();
    }
}
