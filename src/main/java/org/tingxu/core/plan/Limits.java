package org.tingxu.core.plan;

import java.time.Duration;

/**
 * The numbers of the hall's rules that the hall may set.
 *
 * @param returnBehind     a missed ticket that returns waits this many places behind the head of its line
 * @param undoMissedWithin how long a miss may be taken back
 * @param slipHeldWithin   how long a number whose slip failed is kept for its resident to hold it on the phone
 * @param heldMax          tickets that one window may hold at once
 * @param waitingMax       tickets that may wait in the hall at once
 * @param lastTicketBefore no number is given in this time before the day's closing
 * @param ticketsInBreak   numbers are given during the lunch break
 */
public record Limits(
        int returnBehind,
        Duration undoMissedWithin,
        Duration slipHeldWithin,
        int heldMax,
        int waitingMax,
        Duration lastTicketBefore,
        boolean ticketsInBreak) {
    public static final Limits DEFAULT =
            new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), 5, 500_000, Duration.ZERO, true);

    public Limits {
        if (returnBehind < 0 || heldMax < 1 || waitingMax < 1) {
            throw new IllegalArgumentException("a limit is below its smallest value");
        }
    }
}
