package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.Optional;

/** What one ledger keeps of an entry beyond what all keep: a record of plain values. */
public interface EntryFacts {
    /**
     * The first moment at which time alone brings something about, if it does; the ledger then has an order for it that moves the moment.
     *
     * @param entry the one whose facts these are
     */
    default Optional<LocalDateTime> wakesAt(Entry entry) {
        return Optional.empty();
    }
}
