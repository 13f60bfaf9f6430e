package org.tingxu.core.reception;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** Orders about the log of the enquiry desk. */
public sealed interface ReceptionCommand extends LedgerCommand {
    /**
     * Notes one enquiry, or several of one kind.
     *
     * @param at       when, if not now: paper that is entered later
     * @param people   how many asked it, e.g. at a stall in the street
     * @param topic    what about; never a name
     * @param answered on the spot
     */
    record Note(
            ClerkId by,
            Optional<LocalDateTime> at,
            ReceptionChannel channel,
            int people,
            String topic,
            boolean answered)
            implements ReceptionCommand {}

    /** Answers what could not be answered on the spot. */
    record Answer(ClerkId by, EntryId entry, String answer) implements ReceptionCommand {}
}
