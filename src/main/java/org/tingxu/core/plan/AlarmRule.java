package org.tingxu.core.plan;

import java.time.Duration;

/**
 * When a window that nobody mans raises an alarm.
 *
 * @param waiting more people than these wait and could be called there
 * @param after   for so long
 */
public record AlarmRule(int waiting, Duration after) {
    public static final int WAITING_MAX = 10_000;
    public static final AlarmRule DEFAULT = new AlarmRule(5, Duration.ofMinutes(5));

    public AlarmRule {
        if (waiting < 0 || waiting > WAITING_MAX || after.isNegative()) {
            throw new IllegalArgumentException("no alarm after %s with %d waiting".formatted(after, waiting));
        }
    }
}
