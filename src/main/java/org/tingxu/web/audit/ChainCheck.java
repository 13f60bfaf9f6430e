package org.tingxu.web.audit;

import java.time.Instant;
import org.tingxu.journal.ChainReport;

/** Where the check of a hall's chain stands; forgotten when the server stops. */
sealed interface ChainCheck {
    /** Nobody has asked since the server started. */
    record Never() implements ChainCheck {}

    /**
     * Under way.
     *
     * @param rows found whole so far
     */
    record Running(Instant startedAt, long rows) implements ChainCheck {}

    record Ended(Instant startedAt, Instant endedAt, ChainReport report) implements ChainCheck {}

    /** The journal could not be read to its end: this says nothing about the chain. */
    record Unread(Instant startedAt, Instant endedAt, long rows) implements ChainCheck {}
}
