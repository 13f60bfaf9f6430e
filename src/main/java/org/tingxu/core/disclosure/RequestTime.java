package org.tingxu.core.disclosure;

import java.time.LocalDate;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * The time of a request: {@code days} working days after {@code from}, and those that are not counted.
 *
 * @param from       the day on which the request, or its correction, came
 * @param days       {@value #DAYS}, more when an extension was approved
 * @param notCounted working days in which a third party was asked
 */
public record RequestTime(LocalDate from, int days, int notCounted) {
    /** Art. 33. */
    public static final int DAYS = 20;

    /** Longest extension, art. 33. */
    public static final int EXTENSION_MAX = 20;

    /** Days in which a correction may be asked for, art. 30. */
    public static final int CORRECTION_DAYS = 7;

    /** Days that a third party has, art. 32. */
    public static final int THIRD_PARTY_DAYS = 15;

    static RequestTime from(LocalDate day) {
        return new RequestTime(day, DAYS, 0);
    }

    RequestTime extended(int more) {
        return new RequestTime(from, days + more, notCounted);
    }

    /** Without the days in which a third party was asked: those after {@code asked}, at most {@value #THIRD_PARTY_DAYS}. */
    RequestTime without(LocalDate asked, LocalDate answered, WorkingCalendar calendar) {
        int waited = Math.min(calendar.between(asked, answered).days(), THIRD_PARTY_DAYS);
        return new RequestTime(from, days, notCounted + waited);
    }

    /** The last day for the answer. */
    public DueDate due(WorkingCalendar calendar) {
        return calendar.after(from, days + notCounted);
    }
}
