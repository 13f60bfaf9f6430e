package org.tingxu.core.accountability;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;

/**
 * What is kept of a case; its entry's holder is the clerk.
 *
 * @param evidence  rows of the journal
 * @param points    that count against the clerk now: 0 until decided, when dismissed, and after an upheld appeal
 * @param decidedAt of the decision, whatever became of it
 */
public record AccountabilityFacts(
        ClerkId raisedBy,
        Trigger trigger,
        String what,
        List<Long> evidence,
        Optional<String> source,
        Optional<String> defence,
        Optional<ClerkId> decidedBy,
        Optional<LocalDateTime> decidedAt,
        int points,
        Optional<String> reason,
        Optional<String> appeal,
        Optional<String> appealAnswer)
        implements EntryFacts {
    public AccountabilityFacts {
        evidence = List.copyOf(evidence);
    }

    /** When a decision against which nobody appealed stands. */
    @Override
    public Optional<LocalDateTime> wakesAt(Entry entry) {
        boolean open = decidedBy.isPresent() && appeal.isEmpty();
        return entry.due().filter(_ -> open).map(due -> due.plusNanos(1));
    }

    AccountabilityFacts defended(String text) {
        return new AccountabilityFacts(
                raisedBy,
                trigger,
                what,
                evidence,
                source,
                Optional.of(text),
                decidedBy,
                decidedAt,
                points,
                reason,
                appeal,
                appealAnswer);
    }

    AccountabilityFacts decided(AccountabilityEvent.Decided e) {
        return new AccountabilityFacts(
                raisedBy,
                trigger,
                what,
                evidence,
                source,
                defence,
                Optional.of(e.by()),
                Optional.of(e.at()),
                e.upheld() ? e.points() : 0,
                Optional.of(e.reason()),
                appeal,
                appealAnswer);
    }

    AccountabilityFacts appealed(String text) {
        return new AccountabilityFacts(
                raisedBy,
                trigger,
                what,
                evidence,
                source,
                defence,
                decidedBy,
                decidedAt,
                points,
                reason,
                Optional.of(text),
                appealAnswer);
    }

    AccountabilityFacts answered(AccountabilityEvent.AppealAnswered e) {
        return new AccountabilityFacts(
                raisedBy,
                trigger,
                what,
                evidence,
                source,
                defence,
                decidedBy,
                decidedAt,
                e.upheld() ? 0 : points,
                reason,
                appeal,
                Optional.of(e.reason()));
    }
}
