package org.tingxu.journal.database;

import java.time.Duration;

/**
 * The database did not answer in time. What was asked <em>may have been done</em>: a commit that missed its deadline can
 * still have happened.
 */
public final class DeadlineMissed extends RuntimeException {
    DeadlineMissed(Duration deadline) {
        super("the database did not answer within %d ms; its connection was closed".formatted(deadline.toMillis()));
    }
}
