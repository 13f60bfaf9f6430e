package org.tingxu.core.rating;

import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** Orders about the cases of bad ratings. A case opens by the rating itself, so that there is no order for it. */
public sealed interface RatingCommand extends LedgerCommand {
    /** The resident leaves a number for the call back, and words, both sealed; once, on the day of the rating. */
    record LeaveContact(TicketNo ticket, SubjectId subject) implements RatingCommand {}

    /** What staff order about one case. */
    sealed interface OfCase extends RatingCommand {
        ClerkId by();

        EntryId entry();
    }

    /**
     * Notes a call back.
     *
     * @param reached somebody answered
     * @param note    what was found out; never a name
     */
    record CallBack(ClerkId by, EntryId entry, boolean reached, String note) implements OfCase {}

    /** Wants to read the number that the resident left, and the words. */
    record ReadContact(ClerkId by, EntryId entry, String why) implements OfCase {}

    /**
     * Notes the mending.
     *
     * @param measure what was done about it
     */
    record Mend(ClerkId by, EntryId entry, String measure) implements OfCase {}

    /** Closes the loop with the resident's word. */
    record Close(ClerkId by, EntryId entry, ResidentWord word) implements OfCase {}

    /** The rated clerk holds the rating for malicious. */
    record Appeal(ClerkId by, EntryId entry, String reason) implements OfCase {}

    /**
     * Answers an appeal.
     *
     * @param upheld the rating does not count
     */
    record DecideAppeal(ClerkId by, EntryId entry, boolean upheld, String reason) implements OfCase {}
}
