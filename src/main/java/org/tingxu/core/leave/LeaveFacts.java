package org.tingxu.core.leave;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;

/**
 * What is kept of a leave; its entry's holder is who is away.
 *
 * @param until    the first moment of being back; earlier than asked when it was ended before
 * @param approved was it ever approved, whatever became of it
 */
public record LeaveFacts(
        LocalDateTime from,
        LocalDateTime until,
        LeaveKind kind,
        String reason,
        boolean headCovers,
        boolean approved,
        Optional<ClerkId> answeredBy,
        Optional<String> answer)
        implements EntryFacts {
    /** When its time is over. */
    @Override
    public Optional<LocalDateTime> wakesAt(Entry entry) {
        return Optional.of(until);
    }

    public boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return from.isBefore(end) && start.isBefore(until);
    }

    LeaveFacts answered(LeaveEvent.Answered e) {
        Optional<String> said = e.reason().isEmpty() ? Optional.empty() : Optional.of(e.reason());
        return new LeaveFacts(from, until, kind, reason, headCovers, e.approved(), Optional.of(e.by()), said);
    }

    LeaveFacts endedAt(LocalDateTime at) {
        LocalDateTime end = at.isBefore(until) ? at : until;
        return new LeaveFacts(
                from, end.isBefore(from) ? from : end, kind, reason, headCovers, approved, answeredBy, answer);
    }
}
