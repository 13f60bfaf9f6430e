package org.tingxu.journal;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;

/**
 * One row of a journal.
 *
 * @param at    microseconds at most, as PostgreSQL keeps them
 * @param actor who ordered it: a log-in name, {@code public}, or {@code system}
 * @param mark  of the command that it came of; empty for what time brought about
 */
public record Entry(long seq, Instant at, String actor, Optional<CommandMark> mark, Event event) {
    public Recorded recorded() {
        return new Recorded(seq, at, event);
    }
}
