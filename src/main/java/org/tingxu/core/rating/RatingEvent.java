package org.tingxu.core.rating;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** What happened in the cases of bad ratings. */
public sealed interface RatingEvent extends LedgerEvent {
    /**
     * A visit was rated badly.
     *
     * @param clerk who was rated
     * @param due   the end of the last day on which mending is in time
     */
    record CaseOpened(
            EntryId entry,
            LocalDateTime at,
            TicketNo ticket,
            WindowNo window,
            ClerkId clerk,
            Grade grade,
            RatedBy source,
            LocalDateTime due,
            Optional<Counted> counted)
            implements RatingEvent {}

    record ContactLeft(EntryId entry, LocalDateTime at, SubjectId subject) implements RatingEvent {}

    /** Somebody was shown the number that the resident left, and the words. */
    record ContactRead(EntryId entry, LocalDateTime at, ClerkId by, String why) implements RatingEvent {}

    record CalledBack(EntryId entry, LocalDateTime at, ClerkId by, boolean reached, String note)
            implements RatingEvent {}

    record CaseMended(EntryId entry, LocalDateTime at, ClerkId by, String measure) implements RatingEvent {}

    record CaseClosed(EntryId entry, LocalDateTime at, ClerkId by, ResidentWord word) implements RatingEvent {}

    record RatingAppealed(EntryId entry, LocalDateTime at, ClerkId by, String reason) implements RatingEvent {}

    /**
     * An appeal was answered.
     *
     * @param upheld the rating was malicious and does not count; the case is closed by it
     */
    record AppealDecided(EntryId entry, LocalDateTime at, ClerkId by, boolean upheld, String reason)
            implements RatingEvent {}
}
