package org.tingxu.core.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.duty.TownHall.CALENDAR;
import static org.tingxu.core.duty.TownHall.CLOCK;
import static org.tingxu.core.duty.TownHall.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every matter, tried on many at random; a failure names its seed and the case. */
class ClockPropertyTest {
    private static final int CASES = 2000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void standing_still_for_k_working_days_moves_the_due_date_by_exactly_k(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            List<ClockFact> facts = one.withStops();
            Timeline plain = timeline(one.terms(), one.facts());
            Timeline stood = timeline(one.terms(), facts);
            int k = one.stoodDays();
            assertThat(stood.due().on())
                    .as("seed %d, case %d: %s", seed, n, facts)
                    .isEqualTo(CALENDAR.after(plain.due().on(), k).on());
            assertThat(stood.statutory().on())
                    .as("statutory, seed %d, case %d", seed, n)
                    .isEqualTo(CALENDAR.after(plain.statutory().on(), k).on());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void the_order_in_which_facts_are_listed_does_not_matter(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            List<ClockFact> facts = new ArrayList<>(one.withStops());
            Reckoning listed = CLOCK.reckon(one.terms(), facts);
            Collections.shuffle(facts, random);
            assertThat(CLOCK.reckon(one.terms(), facts))
                    .as("seed %d, case %d: %s", seed, n, facts)
                    .isEqualTo(listed);
        }
    }

    /** A stop of i days and then one of j moves the day as far as one of j and then one of i. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void which_of_two_stops_comes_first_does_not_matter(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            if (one.stops().size() < 2) {
                continue;
            }
            List<Integer> lengths = new ArrayList<>(one.stops());
            Timeline before = timeline(one.terms(), one.withStops());
            Collections.reverse(lengths);
            Case turned = new Case(one.accepted(), one.promised(), one.gaps(), lengths);
            assertThat(timeline(turned.terms(), turned.withStops()).due())
                    .as("seed %d, case %d: %s", seed, n, one)
                    .isEqualTo(before.due());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void a_longer_promise_never_ends_earlier(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            Case longer = new Case(one.accepted(), one.promised() + 1, one.gaps(), one.stops());
            assertThat(timeline(longer.terms(), longer.withStops()).due().on())
                    .as("seed %d, case %d: %s", seed, n, one)
                    .isAfter(timeline(one.terms(), one.withStops()).due().on());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10})
    void a_recount_with_the_same_calendar_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<OpenMatter<Integer>> matters = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            matters.add(new OpenMatter<>(n, one.terms(), one.withStops()));
            assertThat(CLOCK.recount(one.terms(), one.withStops()))
                    .isEqualTo(CLOCK.reckon(one.terms(), one.withStops()));
        }
        assertThat(new Recount(CLOCK, CLOCK).changes(matters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void the_timeline_explains_every_day_and_counts_to_the_limit(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < CASES; n++) {
            Case one = Case.any(random);
            Timeline timeline = timeline(one.terms(), one.withStops());
            List<TimelineDay> days = timeline.days(CALENDAR);
            assertThat(days.getFirst().date()).isEqualTo(one.accepted().toLocalDate());
            assertThat(days.getLast().date()).isEqualTo(timeline.due().on());
            assertThat(days.getLast().counted()).as("seed %d, case %d", seed, n).isEqualTo(one.promised());
            assertThat(days.stream().filter(d -> d.mark() instanceof DayMark.FirstDay))
                    .hasSize(1);
            for (int i = 1; i < days.size(); i++) {
                assertThat(days.get(i).date()).isEqualTo(days.get(i - 1).date().plusDays(1));
            }
            assertThat(timeline.promised().lights().yellowFrom())
                    .isBetween(timeline.promised().from(), timeline.due().on());
        }
    }

    /**
     * A matter with stops of so many working days, each after so many counted ones; all within the promise.
     *
     * @param gaps  working days from acceptance, or from the end of the last stop, to the next stop; at least 1
     * @param stops working days of each stop; at least 1
     */
    private record Case(LocalDateTime accepted, int promised, List<Integer> gaps, List<Integer> stops) {
        static Case any(Random random) {
            LocalDateTime accepted =
                    FIRST.plusDays(random.nextInt(800)).atTime(8 + random.nextInt(12), random.nextInt(60));
            int promised = 1 + random.nextInt(20);
            List<Integer> gaps = new ArrayList<>();
            List<Integer> stops = new ArrayList<>();
            int left = promised;
            for (int n = random.nextInt(4); n > 0 && left > 0; n--) {
                int gap = 1 + random.nextInt(left);
                gaps.add(gap);
                stops.add(1 + random.nextInt(15));
                left -= gap;
            }
            return new Case(accepted, promised, gaps, stops);
        }

        Terms terms() {
            Limit limit = new Limit(new Statute(30, 0), promised);
            return new Terms(MatterKind.PROMISED, limit, Optional.empty(), List.of());
        }

        int stoodDays() {
            return stops.stream().mapToInt(Integer::intValue).sum();
        }

        List<ClockFact> facts() {
            return List.of(new ClockFact.Accepted(accepted));
        }

        List<ClockFact> withStops() {
            List<ClockFact> facts = new ArrayList<>(facts());
            LocalDate day = CALENDAR.dayOfAct(accepted).on();
            for (int i = 0; i < stops.size(); i++) {
                LocalDate from = CALENDAR.after(day, gaps.get(i)).on();
                LocalDate until = CALENDAR.after(from, stops.get(i)).on();
                facts.add(new ClockFact.Suspended(
                        from.atTime(11, 0), Optional.of(SuspensionCause.TESTING), stops.get(i)));
                facts.add(new ClockFact.Resumed(until.atTime(10, 0)));
                day = until.minusDays(1);
            }
            return facts;
        }
    }
}
