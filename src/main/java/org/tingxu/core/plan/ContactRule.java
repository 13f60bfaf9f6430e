package org.tingxu.core.plan;

/**
 * The times of the first-asked rule (首问责任制). No public text fixes them; a hall may set them.
 *
 * @param signMinutes working time in which a hand-over has to be signed for, minutes
 * @param answerDays  working days in which the asker is answered
 */
public record ContactRule(int signMinutes, int answerDays) {
    /** A working day. */
    public static final int SIGN_MINUTES_MAX = 480;

    public static final int ANSWER_DAYS_MAX = 60;
    public static final ContactRule DEFAULT = new ContactRule(30, 1);

    public ContactRule {
        if (signMinutes < 1 || signMinutes > SIGN_MINUTES_MAX || answerDays < 1 || answerDays > ANSWER_DAYS_MAX) {
            throw new IllegalArgumentException("1 to %d minutes and 1 to %d days, not %d and %d"
                    .formatted(SIGN_MINUTES_MAX, ANSWER_DAYS_MAX, signMinutes, answerDays));
        }
    }
}
