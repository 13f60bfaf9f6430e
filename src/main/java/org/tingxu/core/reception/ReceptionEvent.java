package org.tingxu.core.reception;

import java.time.LocalDateTime;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;

/** What happened in the log of the enquiry desk. */
public sealed interface ReceptionEvent extends LedgerEvent {
    /**
     * An enquiry was noted.
     *
     * @param due when it has to be answered; the moment itself when it was answered on the spot
     */
    record Noted(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            ReceptionChannel channel,
            int people,
            String topic,
            boolean answered,
            LocalDateTime due)
            implements ReceptionEvent {}

    record Answered(EntryId entry, LocalDateTime at, ClerkId by, String answer) implements ReceptionEvent {}
}
