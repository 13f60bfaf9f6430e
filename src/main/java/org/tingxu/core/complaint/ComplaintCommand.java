package org.tingxu.core.complaint;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** Orders about complaints and suggestions. */
public sealed interface ComplaintCommand extends LedgerCommand {
    /**
     * Takes one in. Whom it is about is named, or found by number or window.
     *
     * @param by       who takes it in; empty on the public page
     * @param at       when it came, if not now: a letter or the box
     * @param subject  who complains, and the words, sealed
     * @param answered on the spot: the answer
     */
    record File(
            Optional<ClerkId> by,
            Optional<LocalDateTime> at,
            VoiceKind kind,
            VoiceChannel channel,
            Optional<ClerkId> accused,
            Optional<WindowNo> window,
            Optional<TicketNo> ticket,
            SubjectId subject,
            Optional<String> answered)
            implements ComplaintCommand {}

    /** What staff order about one. */
    sealed interface OfOne extends ComplaintCommand {
        ClerkId by();

        EntryId entry();
    }

    /**
     * Accepts it.
     *
     * @param hard    it cannot be settled by the next working day
     * @param accused whom it turns out to be about
     */
    record Accept(ClerkId by, EntryId entry, boolean hard, Optional<ClerkId> accused) implements OfOne {}

    /**
     * Notes the finding.
     *
     * @param finding what was found out; never a resident's name
     */
    record Investigate(ClerkId by, EntryId entry, String finding) implements OfOne {}

    /**
     * Disposes of it.
     *
     * @param upheld it was right
     */
    record Dispose(ClerkId by, EntryId entry, boolean upheld, String measure) implements OfOne {}

    /**
     * Answers it.
     *
     * @param answer what the complainant reads by number and code
     */
    record Answer(ClerkId by, EntryId entry, String answer) implements OfOne {}

    /**
     * Archives it.
     *
     * @param use what the hall makes of it (利用), e.g. a training or a changed rule
     */
    record Archive(ClerkId by, EntryId entry, String use) implements OfOne {}

    /** Wants to read who complains, and the words. */
    record ReadComplainant(ClerkId by, EntryId entry, String why) implements OfOne {}
}
