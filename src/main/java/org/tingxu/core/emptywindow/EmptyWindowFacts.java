package org.tingxu.core.emptywindow;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.WindowNo;

/**
 * What is kept of an empty window; its entry's holder is who ought to have sat there.
 *
 * @param waiting  people who waited, the newest count that was told
 * @param raisedAt empty when it was manned in time
 */
public record EmptyWindowFacts(WindowNo window, int waiting, Optional<LocalDateTime> raisedAt, Optional<AlarmEnd> end)
        implements EntryFacts {
    /** When it has lasted too long. */
    @Override
    public Optional<LocalDateTime> wakesAt(Entry entry) {
        return raisedAt.isPresent() ? Optional.empty() : entry.due();
    }
}
