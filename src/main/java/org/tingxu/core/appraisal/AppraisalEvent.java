package org.tingxu.core.appraisal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What happened to the table of points. */
public sealed interface AppraisalEvent extends LedgerEvent {
    record TableSet(EntryId entry, LocalDateTime at, ClerkId by, LocalDate from, List<PointLine> lines)
            implements AppraisalEvent {
        public TableSet {
            lines = List.copyOf(lines);
        }
    }

    /** Another version follows this one. */
    record TableReplaced(EntryId entry, LocalDateTime at) implements AppraisalEvent {}
}
