package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When an entry is due.
 *
 * @param counted empty when it is a date that somebody named
 */
public record Due(LocalDateTime at, Optional<Counted> counted) {
    static Due of(LocalDateTime at, Counted counted) {
        return new Due(at, Optional.of(counted));
    }
}
