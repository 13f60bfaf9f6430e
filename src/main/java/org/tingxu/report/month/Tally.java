package org.tingxu.report.month;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One amount of a month that figures are made of. Its name in lower case is the name of its column in the statements that count
 * it. An amount that nobody counts yet is absent, which is not 0.
 */
public enum Tally {
    /** Matters taken in: accepted, and requests for information received. A matter decided without an acceptance counts by its receipt. */
    ACCEPTED,
    /** Of these, decided by the end of the working day that the acceptance counts to. */
    SAME_DAY,
    /** Of these, the working days that the law gives, all together. */
    STATUTORY_DAYS,
    /** Of these days, how many the promises leave out. */
    SAVED_DAYS,
    /** Matters decided, granted or not. A withdrawn matter is not decided. */
    DECIDED,
    /** Of these, on the due date or before it, or with nothing due. */
    ON_TIME,
    /** Of those decided, with a promise of a day or more. */
    DECIDED_PROMISED,
    /** Of these, before the due date. */
    EARLY,
    /** Open and past due at the end of the month, or today while it lasts; a matter that stands still is not. */
    OPEN_OVERDUE,

    /** Numbers taken, but for voided ones, which nobody held. */
    ISSUED,
    /** Of these, called at least once. */
    CALLED,
    /** Of these, called and absent at least once, and the miss not undone. */
    MISSED,
    /** Numbers taken that were cancelled or expired without any service. */
    ABANDONED,
    /** Numbers taken that were served: each can be rated once. */
    SERVED,
    /** Time in microseconds from taking the number to the last call before it was first served, of all served together. */
    WAIT_MICROS,
    /** The wait that half of the served did not exceed, in microseconds: the nearest rank, so one that somebody had. */
    WAIT_P50_MICROS,
    /** The wait that nine of ten did not exceed. */
    WAIT_P90_MICROS,
    WAITS_TO_3,
    WAITS_TO_5,
    WAITS_TO_10,
    WAITS_TO_15,
    WAITS_TO_20,
    WAITS_TO_30,
    WAITS_OVER_30,
    /** Services that came to their end at a window: finished, continued or sent on. */
    SERVICES,
    /** Their time in microseconds without time on hold. */
    SERVICE_MICROS,
    /** Time that windows served, in microseconds. */
    SERVING_MICROS,
    /** Time that windows were manned and not paused, in microseconds. */
    MANNED_MICROS,

    /** Ratings given; silence is none, and one that was struck out on appeal does not count. */
    RATED,
    /** Of these, three or better of five. */
    SATISFIED,
    GRADES_1,
    GRADES_2,
    GRADES_3,
    GRADES_4,
    GRADES_5,

    /** Bad ratings whose time for mending ended in the month, and is past; not those struck out on appeal. */
    MENDING_DUE,
    /** Of these, mended in time, the last time if it was more than once. */
    MENDED_IN_TIME,
    /** First contacts: what has a record, and numbers that were served and ended without one. */
    CONTACTS,
    /** Of these, those that somebody answers for: with a record, or served by one clerk alone. */
    CONTACTS_REGISTERED,
    /** Hand-overs of the contacts recorded for the month, each counted; one that was sent back too. */
    HANDED_OVER,
    /** Of these, signed for in time. */
    SIGNED_IN_TIME,
    /** Matters taken in without that the same person had handed in the same item within 30 days before and lacked materials. */
    DONE_AT_ONCE,
    /** Matters taken in that a village station handed in. */
    BY_PROXY;

    /** Waits by length, the shortest first: to 3, 5, 10, 15, 20 and 30 minutes, and more. */
    public static final List<Tally> WAIT_BINS =
            List.of(WAITS_TO_3, WAITS_TO_5, WAITS_TO_10, WAITS_TO_15, WAITS_TO_20, WAITS_TO_30, WAITS_OVER_30);

    /** The upper ends of {@link #WAIT_BINS}, in minutes, included; the last bin has none. */
    public static final List<Integer> WAIT_BIN_MINUTES = List.of(3, 5, 10, 15, 20, 30);

    /** Ratings by grade, the worst first. */
    public static final List<Tally> GRADES = List.of(GRADES_1, GRADES_2, GRADES_3, GRADES_4, GRADES_5);

    /** The amount of a column. */
    static Tally of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** The bin of a wait. */
    static Tally binOf(long waitMicros) {
        for (int i = 0; i < WAIT_BIN_MINUTES.size(); i++) {
            if (waitMicros <= WAIT_BIN_MINUTES.get(i) * 60_000_000L) {
                return WAIT_BINS.get(i);
            }
        }
        return WAITS_OVER_30;
    }

    /** The upper end of a bin in minutes; empty for the last. */
    public static Optional<Integer> binEnd(Tally bin) {
        int index = WAIT_BINS.indexOf(bin);
        return index < WAIT_BIN_MINUTES.size() ? Optional.of(WAIT_BIN_MINUTES.get(index)) : Optional.empty();
    }
}
