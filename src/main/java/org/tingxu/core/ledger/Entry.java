package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/**
 * An entry of a ledger as it stands. Moments are the hall's local time.
 *
 * @param state    a word of its ledger
 * @param holder   who is responsible now
 * @param due      when it is overdue
 * @param subject  the person whom it is about, if anybody: nothing here names people other than staff
 * @param closedAt empty while it is open
 * @param facts    what its ledger keeps of it
 */
public record Entry(
        EntryId id,
        LocalDateTime openedAt,
        String state,
        Optional<ClerkId> holder,
        Optional<LocalDateTime> due,
        Optional<SubjectId> subject,
        Optional<LocalDateTime> closedAt,
        EntryFacts facts) {
    public boolean closed() {
        return closedAt.isPresent();
    }

    public boolean overdue(LocalDateTime now) {
        return !closed() && due.filter(now::isAfter).isPresent();
    }

    /** The same entry in another state. */
    public Entry as(String nextState, EntryFacts nextFacts) {
        return new Entry(id, openedAt, nextState, holder, due, subject, closedAt, nextFacts);
    }

    public Entry closedAt(LocalDateTime at) {
        return new Entry(id, openedAt, state, holder, due, subject, Optional.of(at), facts);
    }
}
