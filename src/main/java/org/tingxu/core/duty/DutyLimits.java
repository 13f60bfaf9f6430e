package org.tingxu.core.duty;

/**
 * The short limits of the hall's institutions, in working days; those of the first-asked rule are a rule of their own. Each hall sets its
 * own: no public text fixes them. What the law fixes, as the days of a one-time notice, is no setting.
 *
 * @param mendDays          好差评: a bad rating is mended
 * @param complaintDays     an ordinary complaint is answered; 0 = the day it came
 * @param hardComplaintDays a complaint that needs looking into is answered; no sooner than an ordinary one
 */
public record DutyLimits(int mendDays, int complaintDays, int hardComplaintDays) {
    /** Longest of them. */
    public static final int DAYS_MAX = 60;

    public static final DutyLimits DEFAULT = new DutyLimits(5, 1, 5);

    public DutyLimits {
        inBounds(mendDays, 1, DAYS_MAX);
        inBounds(complaintDays, 0, DAYS_MAX);
        inBounds(hardComplaintDays, complaintDays, DAYS_MAX);
    }

    private static void inBounds(int days, int min, int max) {
        if (days < min || days > max) {
            throw new IllegalArgumentException("%d to %d working days, not %d".formatted(min, max, days));
        }
    }

    /** Working days in which a complaint is answered. */
    public int complaintDays(boolean hard) {
        return hard ? hardComplaintDays : complaintDays;
    }
}
