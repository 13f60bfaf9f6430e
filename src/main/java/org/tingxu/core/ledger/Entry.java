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
 * @param counted  how the due date was counted, if it was
 */
public record Entry(
        EntryId id,
        LocalDateTime openedAt,
        String state,
        Optional<ClerkId> holder,
        Optional<LocalDateTime> due,
        Optional<SubjectId> subject,
        Optional<LocalDateTime> closedAt,
        EntryFacts facts,
        Optional<Counted> counted) {
    /** One whose due date, if it has any, was not counted in working days. */
    public Entry(
            EntryId id,
            LocalDateTime openedAt,
            String state,
            Optional<ClerkId> holder,
            Optional<LocalDateTime> due,
            Optional<SubjectId> subject,
            Optional<LocalDateTime> closedAt,
            EntryFacts facts) {
        this(id, openedAt, state, holder, due, subject, closedAt, facts, Optional.empty());
    }

    /** 暂估: may the due date still move when a year's holidays are announced? */
    public boolean dueProvisional() {
        return counted.filter(Counted::provisional).isPresent();
    }

    public boolean closed() {
        return closedAt.isPresent();
    }

    public boolean overdue(LocalDateTime now) {
        return !closed() && due.filter(now::isAfter).isPresent();
    }

    /** The same entry in another state. */
    public Entry as(String nextState, EntryFacts nextFacts) {
        return new Entry(id, openedAt, nextState, holder, due, subject, closedAt, nextFacts, counted);
    }

    public Entry closedAt(LocalDateTime at) {
        return new Entry(id, openedAt, state, holder, due, subject, Optional.of(at), facts, counted);
    }

    public Entry heldBy(Optional<ClerkId> other) {
        return new Entry(id, openedAt, state, other, due, subject, closedAt, facts, counted);
    }

    public Entry about(SubjectId person) {
        return new Entry(id, openedAt, state, holder, due, Optional.of(person), closedAt, facts, counted);
    }

    public Entry due(Due next) {
        return new Entry(id, openedAt, state, holder, Optional.of(next.at()), subject, closedAt, facts, next.counted());
    }

    /** Nothing is due any more, though it stays open. */
    public Entry undue() {
        return new Entry(id, openedAt, state, holder, Optional.empty(), subject, closedAt, facts, Optional.empty());
    }
}
