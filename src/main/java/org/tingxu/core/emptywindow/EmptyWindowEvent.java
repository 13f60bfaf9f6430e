package org.tingxu.core.emptywindow;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

/** What happened about a window that nobody mans. */
public sealed interface EmptyWindowEvent extends LedgerEvent {
    /**
     * More wait than the limit and nobody sits there.
     *
     * @param expected who ought to sit there
     * @param due      when it raises an alarm
     */
    record Noticed(
            EntryId entry,
            LocalDateTime at,
            WindowNo window,
            int waiting,
            Optional<ClerkId> expected,
            LocalDateTime due)
            implements EmptyWindowEvent {}

    record Raised(EntryId entry, LocalDateTime at, int waiting) implements EmptyWindowEvent {}

    record Ended(EntryId entry, LocalDateTime at, AlarmEnd why) implements EmptyWindowEvent {}
}
