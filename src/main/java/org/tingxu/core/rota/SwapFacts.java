package org.tingxu.core.rota;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;

/** What is asked to be swapped; its entry's holder is who has to answer. */
public record SwapFacts(Seat mine, Seat theirs) implements EntryFacts {
    /** When one of its days has gone by unanswered. */
    @Override
    public Optional<LocalDateTime> wakesAt(Entry entry) {
        return entry.due().map(due -> due.plusNanos(1));
    }
}
