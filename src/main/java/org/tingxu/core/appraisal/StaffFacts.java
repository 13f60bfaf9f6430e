package org.tingxu.core.appraisal;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.tingxu.core.accountability.AccountabilityFacts;
import org.tingxu.core.attendance.DutyDay;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.emptywindow.EmptyWindowFacts;
import org.tingxu.core.ledger.Entry;

/** What the registers of a month tell of its clerks for the appraisal. */
public final class StaffFacts {
    private StaffFacts() {}

    /** Adds days late, early and absent, alarms, and points of accountability. */
    public static void count(MonthSheet sheet, Work work) {
        for (DutyDay day : sheet.days()) {
            work.add(day.clerk(), Measure.LATE, day.lateMinutes() > 0 ? 1 : 0);
            work.add(day.clerk(), Measure.EARLY, day.earlyMinutes() > 0 ? 1 : 0);
            work.add(day.clerk(), Measure.ABSENT, day.status() == DutyDay.Status.ABSENT ? 1 : 0);
        }
        sheet.entries().forEach(e -> judged(e, sheet.month(), work));
    }

    private static void judged(Entry entry, YearMonth month, Work work) {
        if (entry.holder().isEmpty()) {
            return;
        }
        if (entry.facts() instanceof EmptyWindowFacts f && in(month, f.raisedAt())) {
            work.add(entry.holder().get(), Measure.EMPTY_WINDOW, 1);
        } else if (entry.facts() instanceof AccountabilityFacts f && in(month, f.decidedAt())) {
            work.add(entry.holder().get(), Measure.ACCOUNTABILITY, f.points());
        }
    }

    private static boolean in(YearMonth month, Optional<LocalDateTime> at) {
        return at.filter(t -> YearMonth.from(t).equals(month)).isPresent();
    }
}
