package org.tingxu.core.contact;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** Orders about first contacts. {@code supervisor} says that the actor may act for the one who is responsible. */
public sealed interface ContactCommand extends LedgerCommand {
    /**
     * Opens the record of a contact and says at once what becomes of it.
     *
     * @param at       when, if not now: a letter that is entered later
     * @param question what was asked; never a name
     * @param branch   one of the three, or that it stays with the clerk to be answered later
     */
    record Open(
            ClerkId by,
            Optional<LocalDateTime> at,
            ContactChannel channel,
            Optional<TicketNo> ticket,
            String question,
            Optional<SubjectId> subject,
            Branch branch)
            implements ContactCommand {}

    /** What becomes of a question. */
    sealed interface Branch {
        /** The clerk's own duty, to be answered until it is due. */
        record Keep() implements Branch {}

        /** The clerk's own duty, answered. */
        record Answered(String answer) implements Branch {}

        /** Another post of this hall. */
        record Hand(Receiver to, Optional<String> note) implements Branch {}

        /** Another body. */
        record Refer(Referral to) implements Branch {}
    }

    /** Goes on with an open contact: any branch but keeping it. */
    record GoOn(ClerkId by, boolean supervisor, EntryId entry, Branch branch) implements ContactCommand {}

    /** 签收: takes the responsibility over. */
    record Sign(ClerkId by, EntryId entry) implements ContactCommand {}

    /** Sends it back to whoever is responsible. */
    record Decline(ClerkId by, EntryId entry, String reason) implements ContactCommand {}

    /** Nobody signed in time. By time alone. */
    record Escalate(EntryId entry) implements ContactCommand {}
}
