package org.tingxu.core.ledger;

import java.util.List;

/**
 * All that a hall remembers of its ledgers, as a value.
 *
 * @param open entries, by id
 * @param last the last number given in each ledger
 */
public record LedgersMemento(List<Entry> open, List<EntryId> last) {
    public static final LedgersMemento NONE = new LedgersMemento(List.of(), List.of());

    public LedgersMemento {
        open = List.copyOf(open);
        last = List.copyOf(last);
    }
}
