package org.tingxu.core.duty;

import java.time.Duration;
import java.time.LocalDateTime;
import org.tingxu.core.calendar.DueMoment;
import org.tingxu.core.calendar.WorkingCalendar;

/**
 * The short limits of the hall's institutions. No public text fixes them, except {@code noticeDays}; each hall sets its own.
 *
 * @param signWithin          首问责任制: a hand-over is signed for, in working time
 * @param answerDays          首问责任制: the answer
 * @param noticeDays          一次性告知制: the notice, if not at once (行政许可法 art. 32)
 * @param mendDays            好差评: a bad rating is mended
 * @param complaintDays       an ordinary complaint is answered
 * @param hardComplaintDays   a complaint that needs looking into is answered
 */
public record DutyLimits(
        Duration signWithin, int answerDays, int noticeDays, int mendDays, int complaintDays, int hardComplaintDays) {
    /** Longest time for a signature: a week of round-the-clock hours. */
    public static final Duration SIGN_MAX = Duration.ofDays(7);

    public static final DutyLimits DEFAULT = new DutyLimits(Duration.ofMinutes(30), 1, 5, 5, 1, 5);

    public DutyLimits {
        if (!signWithin.isPositive() || signWithin.compareTo(SIGN_MAX) > 0) {
            throw new IllegalArgumentException("a hand-over is signed within %s at most".formatted(SIGN_MAX));
        }
        inBounds(answerDays);
        inBounds(noticeDays);
        inBounds(mendDays);
        inBounds(complaintDays);
        inBounds(hardComplaintDays);
    }

    private static void inBounds(int days) {
        if (days < 1 || days > Statute.DAYS_MAX) {
            throw new IllegalArgumentException("1 to %d working days, not %d".formatted(Statute.DAYS_MAX, days));
        }
    }

    /** Until when the receiver signs for a hand-over. */
    public DueMoment sign(WorkingCalendar calendar, LocalDateTime handedOverAt) {
        return calendar.afterWorkingTime(handedOverAt, signWithin);
    }

    public Deadline answer(MatterClock clock, LocalDateTime askedAt) {
        return clock.within(askedAt, answerDays);
    }

    public Deadline notice(MatterClock clock, LocalDateTime receivedAt) {
        return clock.within(receivedAt, noticeDays);
    }

    public Deadline mend(MatterClock clock, LocalDateTime ratedAt) {
        return clock.within(ratedAt, mendDays);
    }

    /**
     * Until when a complaint is answered.
     *
     * @param hard it cannot be settled by the next working day
     */
    public Deadline complaint(MatterClock clock, LocalDateTime madeAt, boolean hard) {
        return clock.within(madeAt, hard ? hardComplaintDays : complaintDays);
    }
}
