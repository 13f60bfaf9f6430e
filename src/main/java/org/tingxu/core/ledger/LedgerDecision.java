package org.tingxu.core.ledger;

import java.util.List;

/** What a ledger answers to an order. */
public sealed interface LedgerDecision {
    record Accepted(List<LedgerEvent> events) implements LedgerDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(LedgerRefusal refusal) implements LedgerDecision {}

    static LedgerDecision accept(LedgerEvent... events) {
        return new Accepted(List.of(events));
    }

    /**
     * Refused by a word.
     *
     * @param values what the place holders of the word's detail stand for, in their order
     */
    static LedgerDecision refuse(RefusalWord word, Object... values) {
        return new Refused(new LedgerRefusal(
                word, List.of(values).stream().map(Object::toString).toList()));
    }
}
