package org.tingxu.core.accountability;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** Orders about holding clerks to account. */
public sealed interface AccountabilityCommand extends LedgerCommand {
    /**
     * Opens a case.
     *
     * @param evidence rows of the journal
     * @param source   the entry or matter that it comes of, e.g. {@code empty-window/2026-000003}
     */
    record Raise(ClerkId by, ClerkId clerk, Trigger trigger, String what, List<Long> evidence, Optional<String> source)
            implements AccountabilityCommand {
        public Raise {
            evidence = List.copyOf(evidence);
        }
    }

    /** 申辩. */
    record Defend(ClerkId by, EntryId entry, String text) implements AccountabilityCommand {}

    /**
     * Decides a case.
     *
     * @param points taken when it is upheld
     */
    record Decide(ClerkId by, EntryId entry, boolean upheld, int points, String reason)
            implements AccountabilityCommand {}

    /** 申诉. */
    record Appeal(ClerkId by, EntryId entry, String text) implements AccountabilityCommand {}

    /**
     * Hears an appeal.
     *
     * @param upheld the clerk is right, and gets the points back
     */
    record AnswerAppeal(ClerkId by, EntryId entry, boolean upheld, String reason) implements AccountabilityCommand {}

    /** Nobody appealed in time; the hall asks for it by itself. */
    record MakeFinal(EntryId entry) implements AccountabilityCommand {}
}
