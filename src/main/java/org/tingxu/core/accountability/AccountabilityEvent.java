package org.tingxu.core.accountability;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What happened in a case. */
public sealed interface AccountabilityEvent extends LedgerEvent {
    /**
     * A case was opened.
     *
     * @param due until when the clerk may answer
     */
    record Raised(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            ClerkId clerk,
            Trigger trigger,
            String what,
            List<Long> evidence,
            Optional<String> source,
            LocalDateTime due)
            implements AccountabilityEvent {
        public Raised {
            evidence = List.copyOf(evidence);
        }
    }

    record Defended(EntryId entry, LocalDateTime at, ClerkId by, String text) implements AccountabilityEvent {}

    /**
     * It was decided.
     *
     * @param due until when the clerk may appeal
     */
    record Decided(
            EntryId entry, LocalDateTime at, ClerkId by, boolean upheld, int points, String reason, LocalDateTime due)
            implements AccountabilityEvent {}

    record Appealed(EntryId entry, LocalDateTime at, ClerkId by, String text) implements AccountabilityEvent {}

    record AppealAnswered(EntryId entry, LocalDateTime at, ClerkId by, boolean upheld, String reason)
            implements AccountabilityEvent {}

    record BecameFinal(EntryId entry, LocalDateTime at) implements AccountabilityEvent {}
}
