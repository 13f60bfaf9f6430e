package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * Counts working days outside of pauses.
 *
 * @param pauses in order, not overlapping
 */
record Counting(WorkingCalendar calendar, List<Pause> pauses) {
    Counting {
        pauses = List.copyOf(pauses);
    }

    /** The n-th counted day after a day that is not counted itself; n = 0 is that day. */
    DueDate nth(LocalDate start, int n) {
        LocalDate day = start;
        for (int counted = 0; counted < n; counted++) {
            day = firstCounted(day.plusDays(1));
        }
        return new DueDate(day, provisional(start, day));
    }

    private LocalDate firstCounted(LocalDate from) {
        LocalDate day = calendar.firstWorking(from).on();
        Optional<Pause> pause = pauseOn(day);
        while (pause.isPresent()) {
            day = calendar.firstWorking(pause.get().until()).on();
            pause = pauseOn(day);
        }
        return day;
    }

    Optional<Pause> pauseOn(LocalDate day) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    private boolean provisional(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .anyMatch(year -> calendar.provisional(LocalDate.ofYearDay(year, 1)));
    }

    /** A limit with its lights. */
    Deadline limit(LocalDate start, int days, LightRule rule) {
        DueDate due = nth(start, days);
        Lights lights = new Lights(
                Light.GREEN, nth(start, rule.yellowDay(days)).on(), due.on().plusDays(1));
        return new Deadline(start, days, due, lights, Optional.empty());
    }
}
