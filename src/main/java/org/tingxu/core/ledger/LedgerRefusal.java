package org.tingxu.core.ledger;

import java.util.List;
import org.tingxu.core.name.Text;

/** Why a ledger does not carry an order out. */
public record LedgerRefusal(RefusalWord word, List<String> values) {
    public LedgerRefusal {
        values = List.copyOf(values);
    }

    public Text detail() {
        Object[] shown = values.toArray();
        return new Text(word.detail().zh().formatted(shown), word.detail().en().formatted(shown));
    }
}
