package org.tingxu.core.leave;

import java.time.LocalDateTime;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What became of a leave. */
public sealed interface LeaveEvent extends LedgerEvent {
    record Asked(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            LocalDateTime from,
            LocalDateTime until,
            LeaveKind kind,
            String reason,
            boolean headCovers)
            implements LeaveEvent {}

    record Answered(EntryId entry, LocalDateTime at, ClerkId by, boolean approved, String reason)
            implements LeaveEvent {}

    record Ended(EntryId entry, LocalDateTime at, ClerkId by) implements LeaveEvent {}

    record Lapsed(EntryId entry, LocalDateTime at) implements LeaveEvent {}
}
