package org.tingxu.core.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Which days a hall works, and counting by them.
 *
 * <p>What goes before what: the hall's extra days, its closures, the State Council's notice, the week (Monday to Friday).
 * Days of a year that is not announced are judged by the week alone, and what was counted through them is provisional.
 */
public record WorkingCalendar(HolidayNotice notice, LocalDays local, OpeningHours hours, OffHours offHours) {
    /** Most working days that are counted at once. */
    public static final int DAYS_MAX = 1000;

    /** A hall without a working day in so many days is set up wrongly. */
    public static final int SEARCH_DAYS = 366;

    /** A make-up day outside of the week's hours has the hours of the nearest earlier day, searched so far back. */
    private static final int HOURS_BACK_DAYS = 14;

    public DayKind on(LocalDate day) {
        String extra = local.extra().get(day);
        if (extra != null) {
            return new DayKind.ExtraHere(extra);
        }
        String closed = local.closed().get(day);
        return closed != null ? new DayKind.ClosedHere(closed) : byNotice(day);
    }

    private DayKind byNotice(LocalDate day) {
        Optional<NoticeDay> named = notice.on(day);
        if (named.isEmpty()) {
            return isWeekend(day) ? new DayKind.Weekend() : new DayKind.Workday();
        }
        String name = named.get().name();
        return switch (named.get().kind()) {
            case OFF -> new DayKind.Holiday(name);
            case WORK -> isWeekend(day) ? new DayKind.MakeUp(name) : new DayKind.Workday();
        };
    }

    public boolean working(LocalDate day) {
        return on(day).working();
    }

    /** Is the day in a year whose holidays are not announced? */
    public boolean provisional(LocalDate day) {
        return !notice.announced(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    public DueDate firstWorking(LocalDate from) {
        LocalDate day = from;
        boolean provisional = provisional(day);
        for (int tried = 0; !working(day); tried++) {
            if (tried == SEARCH_DAYS) {
                throw new IllegalStateException("no working day within %d days of %s".formatted(SEARCH_DAYS, from));
            }
            day = day.plusDays(1);
            provisional |= provisional(day);
        }
        return new DueDate(day, provisional);
    }

    /** The first working day later than {@code day}. */
    public DueDate nextWorking(LocalDate day) {
        return after(day, 1);
    }

    /**
     * The n-th working day after a day, which is itself not counted (民法典 art. 201).
     *
     * @param n 0 to {@value #DAYS_MAX}; 0 is the day itself, worked or not
     * @throws IllegalArgumentException when n is out of range
     */
    public DueDate after(LocalDate day, int n) {
        if (n < 0 || n > DAYS_MAX) {
            throw new IllegalArgumentException("0 to %d working days, not %d".formatted(DAYS_MAX, n));
        }
        DueDate due = new DueDate(day, provisional(day));
        for (int counted = 0; counted < n; counted++) {
            DueDate next = firstWorking(due.on().plusDays(1));
            due = new DueDate(next.on(), due.provisional() || next.provisional());
        }
        return due;
    }

    /**
     * How many working days are later than {@code from} and not later than {@code to}: {@code between(d, after(d, n)) = n}.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public DayCount between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(to, from));
        }
        int days = 0;
        boolean provisional = provisional(to);
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += working(day) ? 1 : 0;
            provisional |= provisional(day);
        }
        return new DayCount(days, provisional);
    }

    /** The hours in which the hall works on a day: none on a day off, those of an ordinary day on a make-up day. */
    public List<Span> hoursOn(LocalDate day) {
        return switch (on(day)) {
            case DayKind.Workday _ -> hours.on(day);
            case DayKind.MakeUp _, DayKind.ExtraHere _ -> borrowedHours(day);
            case DayKind.Weekend _, DayKind.Holiday _, DayKind.ClosedHere _ -> List.of();
        };
    }

    private List<Span> borrowedHours(LocalDate day) {
        for (int back = 0; back <= HOURS_BACK_DAYS; back++) {
            List<Span> spans = hours.on(day.minusDays(back));
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        return List.of();
    }

    /**
     * The working day to which an act counts: its own day, or the next working day when it came at or after closing or on a
     * day off ({@link OffHours}). Before opening and in the lunch break it is the same day.
     */
    public DueDate dayOfAct(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return switch (offHours) {
            case SAME_DAY -> new DueDate(day, provisional(day));
            case NEXT_WORKING_DAY -> firstWorking(closed(at) ? day.plusDays(1) : day);
        };
    }

    private boolean closed(LocalDateTime at) {
        List<Span> spans = hoursOn(at.toLocalDate());
        return !spans.isEmpty() && !spans.getLast().endsAfter(at.toLocalTime());
    }

    /**
     * The moment when so much working time has passed; breaks, nights and days off are left out.
     *
     * <p>A hall that has no hours is given until the end of the next working day.
     */
    public DueMoment afterWorkingTime(LocalDateTime from, Duration worked) {
        Duration left = worked;
        boolean provisional = false;
        for (int ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
            LocalDate day = from.toLocalDate().plusDays(ahead);
            provisional |= provisional(day);
            for (Span span : hoursOn(day)) {
                LocalDateTime begin = later(day.atTime(span.from()), from);
                LocalDateTime end = end(day, span);
                Duration room = Duration.between(begin, end);
                if (!room.isNegative() && left.compareTo(room) <= 0) {
                    return new DueMoment(begin.plus(left), provisional);
                }
                left = room.isNegative() ? left : left.minus(room);
            }
        }
        DueDate next = nextWorking(from.toLocalDate());
        return new DueMoment(next.on().atTime(LocalTime.MAX), next.provisional());
    }

    private static LocalDateTime end(LocalDate day, Span span) {
        return span.end().map(day::atTime).orElseGet(() -> day.plusDays(1).atStartOfDay());
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? b : a;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
