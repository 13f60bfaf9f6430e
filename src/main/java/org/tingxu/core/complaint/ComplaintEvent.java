package org.tingxu.core.complaint;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** What happened to complaints and suggestions. Who complains, and the words, are nowhere here. */
public sealed interface ComplaintEvent extends LedgerEvent {
    /**
     * It came in.
     *
     * @param at  when it came
     * @param by  who took it in; empty on the public page
     * @param due the end of the last day for its answer
     */
    record ComplaintFiled(
            EntryId entry,
            LocalDateTime at,
            Optional<ClerkId> by,
            VoiceKind kind,
            VoiceChannel channel,
            Optional<ClerkId> accused,
            Optional<WindowNo> window,
            Optional<TicketNo> ticket,
            SubjectId subject,
            LocalDateTime due,
            Optional<Counted> counted)
            implements ComplaintEvent {}

    record ComplaintAccepted(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            boolean hard,
            Optional<ClerkId> accused,
            LocalDateTime due,
            Optional<Counted> counted)
            implements ComplaintEvent {}

    record ComplaintInvestigated(EntryId entry, LocalDateTime at, ClerkId by, String finding)
            implements ComplaintEvent {}

    record ComplaintDisposed(EntryId entry, LocalDateTime at, ClerkId by, boolean upheld, String measure)
            implements ComplaintEvent {}

    /**
     * It was answered.
     *
     * @param late after its last day
     */
    record ComplaintAnswered(EntryId entry, LocalDateTime at, ClerkId by, String answer, boolean late)
            implements ComplaintEvent {}

    record ComplaintArchived(EntryId entry, LocalDateTime at, ClerkId by, String use) implements ComplaintEvent {}

    /** Somebody was shown who complains, and the words. */
    record ComplainantRead(EntryId entry, LocalDateTime at, ClerkId by, String why) implements ComplaintEvent {}
}
