package org.tingxu.core.leave;

import java.time.LocalDateTime;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** Orders about leave. */
public sealed interface LeaveCommand extends LedgerCommand {
    /**
     * Asks to be away.
     *
     * @param until the first moment of being back
     * @param headCovers the head of the post is to sit in, since A and B are both away
     */
    record Ask(ClerkId by, LocalDateTime from, LocalDateTime until, LeaveKind kind, String reason, boolean headCovers)
            implements LeaveCommand {}

    /** Approves it or not; never one's own. */
    record Answer(ClerkId by, EntryId entry, boolean approved, String reason) implements LeaveCommand {}

    /** 销假: back before its time, or no longer wanted. */
    record End(ClerkId by, EntryId entry) implements LeaveCommand {}

    /** Its time is over; the hall asks for it by itself. */
    record Lapse(EntryId entry) implements LeaveCommand {}
}
