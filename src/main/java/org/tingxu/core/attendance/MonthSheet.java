package org.tingxu.core.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.leave.LeaveFacts;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.rota.RotaFacts;
import org.tingxu.core.rota.RotaRules;
import org.tingxu.core.rota.Seat;

/**
 * The attendance of a month (考勤表), from entries of the registers of seats, clock, rota and leave, however they were read. On duty are
 * those whom the rota names; in a week without a rota the A of every post, on working days from the first on which anything is registered. Half a day of leave excuses coming late and
 * going early on that day. A day that has no end (a hall that never closes) knows neither.
 *
 * @param now days after it are not judged, nor is today before its closing
 */
public record MonthSheet(
        YearMonth month, Staffing staffing, WorkingCalendar calendar, LocalDateTime now, Collection<Entry> entries) {
    /** Every day of duty and of presence, by day and clerk. */
    public List<DutyDay> days() {
        List<DutyDay> days = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(last()); day = day.plusDays(1)) {
            Set<ClerkId> onDuty = onDuty(day);
            TreeSet<ClerkId> all = new TreeSet<>(Comparator.comparing(ClerkId::value));
            all.addAll(onDuty);
            for (Entry e : here(day)) {
                e.holder().ifPresent(all::add);
            }
            for (ClerkId clerk : all) {
                of(clerk, day, onDuty.contains(clerk)).ifPresent(days::add);
            }
        }
        return days;
    }

    private LocalDate last() {
        LocalDate today = now.toLocalDate();
        return today.isBefore(month.atEndOfMonth()) ? today : month.atEndOfMonth();
    }

    private Set<ClerkId> onDuty(LocalDate day) {
        if (calendar.hoursOn(day).isEmpty()) {
            return Set.of();
        }
        String week = RotaRules.week(day).key();
        Optional<RotaFacts> rota = of(RotaRules.LEDGER)
                .filter(e -> e.id().key().equals(week))
                .map(e -> (RotaFacts) e.facts())
                .findFirst();
        Set<ClerkId> onDuty = new HashSet<>();
        if (rota.isPresent()) {
            rota.get().seats().stream()
                    .filter(s -> s.day().equals(day))
                    .map(Seat::clerk)
                    .forEach(onDuty::add);
        } else if (calendar.working(day) && begun(day)) {
            staffing.posts().stream().map(PostPlan::a).forEach(onDuty::add);
        }
        return onDuty;
    }

    /** Nobody is absent from a hall that does not work yet: before the first day of the month on which anything is registered. */
    private boolean begun(LocalDate day) {
        return entries.stream().anyMatch(e -> !e.openedAt().toLocalDate().isAfter(day));
    }

    private java.util.stream.Stream<Entry> of(String ledger) {
        return entries.stream().filter(e -> e.id().ledger().equals(ledger));
    }

    /** Time at windows and on the clock that began on a day. */
    private List<Entry> here(LocalDate day) {
        return entries.stream()
                .filter(e -> e.id().ledger().equals(SeatTime.LEDGER)
                        || e.id().ledger().equals(ClockRules.LEDGER))
                .filter(e -> e.openedAt().toLocalDate().equals(day))
                .toList();
    }

    private Optional<DutyDay> of(ClerkId clerk, LocalDate day, boolean onDuty) {
        List<Entry> spans = here(day).stream()
                .filter(e -> e.holder().filter(clerk::equals).isPresent())
                .toList();
        boolean leave = onLeave(clerk, day);
        if (spans.isEmpty()) {
            boolean over = !now.isBefore(closing(day));
            DutyDay.Status status = leave ? DutyDay.Status.LEAVE : DutyDay.Status.ABSENT;
            return leave || over
                    ? Optional.of(new DutyDay(clerk, day, status, Optional.empty(), Optional.empty(), 0, 0, false))
                    : Optional.empty();
        }
        LocalTime in = spans.stream()
                .map(e -> e.openedAt().toLocalTime())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean known = spans.stream().allMatch(e -> e.closedAt().isPresent() && !forgotten(e));
        Optional<LocalTime> out = known
                ? spans.stream()
                        .map(e -> e.closedAt().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .map(last -> last.toLocalDate().equals(day) ? last.toLocalTime() : LocalTime.MAX)
                : Optional.empty();
        boolean judged = onDuty && !leave;
        return Optional.of(new DutyDay(
                clerk,
                day,
                onDuty ? DutyDay.Status.PRESENT : DutyDay.Status.EXTRA,
                Optional.of(in),
                out,
                judged ? late(day, in) : 0,
                judged ? out.map(o -> early(day, o)).orElse(0) : 0,
                spans.stream().anyMatch(MonthSheet::acted)));
    }

    private static boolean forgotten(Entry e) {
        return e.facts() instanceof ClockFacts f && f.forgotten();
    }

    private static boolean acted(Entry e) {
        return e.facts() instanceof SeatFacts f && f.actingFor().isPresent();
    }

    private boolean onLeave(ClerkId clerk, LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        return of(LeaveRules.LEDGER)
                .filter(e -> e.holder().filter(clerk::equals).isPresent())
                .map(e -> (LeaveFacts) e.facts())
                .anyMatch(f -> f.approved() && f.overlaps(start, start.plusDays(1)));
    }

    private LocalDateTime closing(LocalDate day) {
        List<Span> hours = calendar.hoursOn(day);
        return hours.isEmpty()
                ? day.plusDays(1).atStartOfDay()
                : hours.getLast().end().map(day::atTime).orElse(day.plusDays(1).atStartOfDay());
    }

    private int late(LocalDate day, LocalTime in) {
        LocalTime opening = calendar.hoursOn(day).getFirst().from();
        return opening.equals(LocalTime.MIDNIGHT) ? 0 : minutes(opening, in);
    }

    private int early(LocalDate day, LocalTime out) {
        boolean over = !now.isBefore(closing(day));
        return over
                ? calendar.hoursOn(day)
                        .getLast()
                        .end()
                        .map(end -> minutes(out, end))
                        .orElse(0)
                : 0;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (int) Math.max(0, Duration.between(from, to).toMinutes());
    }
}
