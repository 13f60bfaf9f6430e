package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.Optional;

/** What one ledger keeps of an entry beyond what all keep: a record of plain values. */
public interface EntryFacts {
    /** The moment after which time alone brings something about, if it does; the ledger then has an order for it. */
    default Optional<LocalDateTime> wakesAt() {
        return Optional.empty();
    }
}
