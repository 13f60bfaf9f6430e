package org.tingxu.report.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * A month of a hall, seen from a day.
 *
 * @param today    local day of the hall
 * @param calendar its working days as they are known today
 */
public record ReportedMonth(YearMonth month, LocalDate today, WorkingCalendar calendar) {
    LocalDate first() {
        return month.atDay(1);
    }

    /** The first day after it. */
    LocalDate next() {
        return month.plusMonths(1).atDay(1);
    }

    /** A due date before this day is past: the end of the month, or today while it lasts. */
    LocalDate overdueBefore() {
        return today.isBefore(next()) ? today : next();
    }

    boolean begun() {
        return !today.isBefore(first());
    }

    /** Nothing of it is still to come. */
    public boolean complete() {
        return !today.isBefore(next());
    }

    boolean has(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    List<LocalDate> days() {
        return first().datesUntil(next()).toList();
    }
}
