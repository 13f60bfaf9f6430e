package org.tingxu.report;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;

/**
 * An entry of a ledger, and whom it is about as far as that may be shown.
 *
 * @param nameShown masked, e.g. 张*; empty when it is about nobody, or the person was erased
 */
public record LedgerRow(Entry entry, Optional<String> nameShown, Optional<String> phoneShown) {
    public boolean overdue(LocalDateTime now) {
        return entry.overdue(now);
    }
}
