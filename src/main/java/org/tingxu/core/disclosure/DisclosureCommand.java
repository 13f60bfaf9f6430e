package org.tingxu.core.disclosure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/** Orders about requests for information. */
public sealed interface DisclosureCommand extends LedgerCommand {
    /**
     * Takes a request in.
     *
     * @param at      when it came, if not now
     * @param topic   what about, in a few words; never a name
     * @param subject who asks, and the words, sealed
     */
    record File(ClerkId by, Optional<LocalDateTime> at, RequestChannel channel, String topic, SubjectId subject)
            implements DisclosureCommand {}

    /** What staff order about one request. */
    sealed interface OfRequest extends DisclosureCommand {
        ClerkId by();

        EntryId entry();
    }

    /** Wants to read who asks, and the words. */
    record ReadRequester(ClerkId by, EntryId entry, String why) implements OfRequest {}

    /**
     * 补正: asks once for what is missing.
     *
     * @param until last day for it
     */
    record AskCorrection(ClerkId by, EntryId entry, String what, LocalDate until) implements OfRequest {}

    /** What was missing has come: the time begins anew. */
    record Correct(ClerkId by, EntryId entry) implements OfRequest {}

    /** 审查: the request is complete and is handled. */
    record Review(ClerkId by, EntryId entry, String note) implements OfRequest {}

    /** Asks a third party whose interests it touches (art. 32). */
    record AskThirdParty(ClerkId by, EntryId entry) implements OfRequest {}

    record EnterThirdParty(ClerkId by, EntryId entry, ThirdPartyWord word) implements OfRequest {}

    record AskExtension(ClerkId by, EntryId entry, int days, String reason) implements OfRequest {}

    record DecideExtension(ClerkId by, EntryId entry, boolean approved, String reason) implements OfRequest {}

    /**
     * Answers it.
     *
     * @param answer what was answered, in a few words; never a name
     */
    record Answer(ClerkId by, EntryId entry, Outcome outcome, String answer) implements OfRequest {}

    record Archive(ClerkId by, EntryId entry) implements OfRequest {}
}
