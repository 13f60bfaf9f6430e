package org.tingxu.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tingxu.core.duty.TownHall.CALENDAR;
import static org.tingxu.core.duty.TownHall.CLOCK;
import static org.tingxu.core.duty.TownHall.at;
import static org.tingxu.core.duty.TownHall.day;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tingxu.core.calendar.DueMoment;

/** The short limits and what terms may not say. Their dates are in {@link GoldenDatesTest}. */
class DutyLimitsTest {
    @Test
    void a_bad_rating_is_overdue_on_the_sixth_day() {
        Deadline mend = CLOCK.within(at("2025-03-03T10:00"), DutyLimits.DEFAULT.mendDays());
        assertThat(mend.lights().on(day("2025-03-10"))).isEqualTo(Light.YELLOW);
        assertThat(mend.lights().on(day("2025-03-11"))).isEqualTo(Light.RED);
    }

    @Test
    void a_hall_sets_its_own_limits_within_bounds() {
        assertThat(new DutyLimits(3, 0, 0).complaintDays(false))
                .as("the day it came")
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new DutyLimits(0, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new DutyLimits(5, 1, 61));
        assertThatIllegalArgumentException().as("a hard one sooner").isThrownBy(() -> new DutyLimits(5, 3, 2));
    }

    @Test
    void a_signature_that_falls_into_an_unannounced_year_is_provisional() {
        assertThat(CALENDAR.afterWorkingTime(at("2026-12-31T17:20"), Duration.ofMinutes(30)))
                .isEqualTo(new DueMoment(at("2027-01-01T09:20"), true));
    }

    @Test
    void terms_that_cannot_be_kept_are_refused_with_their_values() {
        assertThat(Terms.of(MatterKind.PROMISED, 21).fault()).contains(new ClockFault.PromiseOverStatute(21, 20));
        assertThat(Terms.of(MatterKind.PROMISED, 0).fault())
                .contains(new ClockFault.PromiseUnlikeKind(MatterKind.PROMISED, 0));
        assertThat(Terms.of(MatterKind.PROMISED, 10)
                        .with(Stream.of("审查", "审查")
                                .map(n -> StepLimit.then(n, 2))
                                .toList())
                        .fault())
                .contains(new ClockFault.StepTwice("审查"));
        assertThat(Terms.of(MatterKind.REPORTED_UP, 20)
                        .withAbove(new Limit(Statute.LICENCE, 25))
                        .fault())
                .contains(new ClockFault.PromiseOverStatute(25, 20));
        assertThat(Terms.of(MatterKind.PROMISED, 10)
                        .withAbove(Limit.of(Statute.LICENCE))
                        .fault())
                .contains(new ClockFault.NotReportedUp(MatterKind.PROMISED));
        assertThat(Stream.of(MatterKind.values()).map(Terms::of).map(Terms::fault))
                .containsOnly(Optional.empty());
    }

    @Test
    void another_law_may_give_more_than_twenty_days() {
        Limit forty = new Limit(new Statute(40, 20), 30);
        assertThat(new Terms(MatterKind.PROMISED, forty, Optional.empty(), List.of()).fault())
                .isEmpty();
    }
}
