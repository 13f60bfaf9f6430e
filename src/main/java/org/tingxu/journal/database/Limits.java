package org.tingxu.journal.database;

import java.time.Duration;

/**
 * The bounds of one {@link Database}.
 *
 * @param connectionsMax connections open at once
 * @param waitingMax     callers that may wait for a connection; the next one is refused at once
 * @param connectWait    longest wait for a connection of the pool
 * @param queryDeadline  longest life of one query or one short transaction, on our side; the server gives a statement up
 *                       one tenth earlier, so that its own answer usually arrives first
 */
public record Limits(int connectionsMax, int waitingMax, Duration connectWait, Duration queryDeadline) {
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Small, because one writer commits in batches and a hall's reports are few. */
    public static final Limits USUAL = new Limits(8, 256, Duration.ofSeconds(5), Duration.ofSeconds(10));

    public Limits {
        if (connectionsMax < 1 || waitingMax < 0) {
            throw new IllegalArgumentException("a database needs at least 1 connection and no negative waiting line");
        }
        checkSpan("connectWait", connectWait);
        checkSpan("queryDeadline", queryDeadline);
    }

    /** When the server gives up one statement. */
    Duration statementTimeout() {
        return queryDeadline.multipliedBy(9).dividedBy(10);
    }

    private static void checkSpan(String name, Duration span) {
        if (span.compareTo(SHORTEST) < 0 || span.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s; %s to %s is possible".formatted(name, span, SHORTEST, LONGEST));
        }
    }
}
