package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.calendar.DayKind;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * The time of a matter, as its facts and the calendar make it.
 *
 * @param startedAt the act from which it counts: acceptance, complete materials, receipt, or the passing up
 * @param bySilence accepted because nobody said otherwise in time (行政许可法 art. 32 para. 1 (4))
 * @param promised  the promise with its extensions: what the lights go by
 * @param statutory the last day by law, with extensions
 * @param units     what other bodies were asked for
 * @param notice    by when to accept or to say what is missing, while neither is done
 * @param below     of a matter that was passed up: the limit of the examination here
 * @param delivery  by when the certificate is with the applicant
 */
public record Timeline(
        LocalDateTime startedAt,
        boolean bySilence,
        Deadline promised,
        DueDate statutory,
        Progress progress,
        List<StepClock> steps,
        List<StepClock> units,
        Optional<Deadline> notice,
        Optional<Deadline> below,
        Optional<Deadline> delivery,
        List<Pause> pauses) {
    public Timeline {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        pauses = List.copyOf(pauses);
    }

    public DueDate due() {
        return promised.due();
    }

    /** What runs of its steps and of the bodies' parts and is due first. */
    Optional<StepTime> dueStep() {
        return Stream.concat(steps.stream(), units.stream())
                .filter(s -> s.deadline().lights().first() != Light.OUT)
                .min(Comparator.comparing(s -> s.deadline().due().on()))
                .map(s ->
                        new StepTime(s.name(), s.deadline().due(), s.deadline().lights()));
    }

    public boolean provisional() {
        return due().provisional() || statutory.provisional();
    }

    /**
     * Every calendar day from the act that begins the count to the due date, with its reason.
     *
     * @param calendar the one that the timeline was reckoned with
     */
    public List<TimelineDay> days(WorkingCalendar calendar) {
        Counting counting = new Counting(calendar, pauses);
        List<TimelineDay> days = new ArrayList<>();
        int counted = 0;
        LocalDate day = startedAt.toLocalDate();
        for (; !day.isAfter(due().on()); day = day.plusDays(1)) {
            DayMark mark = mark(counting, day);
            counted += mark instanceof DayMark.Counted ? 1 : 0;
            days.add(new TimelineDay(day, mark, counted, calendar.provisional(day)));
        }
        return days;
    }

    private DayMark mark(Counting counting, LocalDate day) {
        if (day.isBefore(promised.from())) {
            return new DayMark.OutOfHours(promised.from());
        }
        if (day.equals(promised.from())) {
            return new DayMark.FirstDay();
        }
        DayKind kind = counting.calendar().on(day);
        if (!kind.working()) {
            return new DayMark.Off(kind);
        }
        return counting.pauseOn(day)
                .<DayMark>map(p -> new DayMark.Stood(p.cause()))
                .orElseGet(() -> new DayMark.Counted(kind));
    }
}
