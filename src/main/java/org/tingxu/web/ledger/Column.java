package org.tingxu.web.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.name.Text;
import org.tingxu.report.LedgerRow;

/** A column of an exported ledger: its title, and what stands there of an entry. */
public record Column(Text title, Function<LedgerRow, String> cell) {
    public static Column of(String zh, String en, Function<LedgerRow, String> cell) {
        return new Column(new Text(zh, en), cell);
    }

    /** A cell that may be empty. */
    public static Column maybe(String zh, String en, Function<LedgerRow, ? extends Optional<?>> cell) {
        return of(zh, en, row -> cell.apply(row).map(Object::toString).orElse(""));
    }
}
