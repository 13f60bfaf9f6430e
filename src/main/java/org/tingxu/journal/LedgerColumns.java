package org.tingxu.journal;

import static org.tingxu.journal.AppendStatement.column;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.Collection;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.journal.ReadRow.LedgerEventRow;
import org.tingxu.journal.ReadRow.LedgerRow;
import org.tingxu.journal.codec.LedgerCodec;

/** The columns of {@code ledger_entry} and {@code ledger_event}, in the order of the append. */
final class LedgerColumns {
    private LedgerColumns() {}

    static void add(Tuple t, Collection<LedgerRow> rows) {
        t.addArrayOfString(column(rows, String[]::new, r -> r.entry().id().ledger()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.entry().id().key()));
        t.addArrayOfLocalDateTime(
                column(rows, LocalDateTime[]::new, r -> r.entry().openedAt()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.entry().state()));
        t.addArrayOfString(column(
                rows, String[]::new, r -> r.entry().holder().map(ClerkId::value).orElse(null)));
        t.addArrayOfLocalDateTime(
                column(rows, LocalDateTime[]::new, r -> r.entry().due().orElse(null)));
        t.addArrayOfString(column(
                rows,
                String[]::new,
                r -> r.entry().subject().map(SubjectId::value).orElse(null)));
        t.addArrayOfLocalDateTime(
                column(rows, LocalDateTime[]::new, r -> r.entry().closedAt().orElse(null)));
        t.addArrayOfString(column(
                rows, String[]::new, r -> LedgerCodec.facts(r.entry().facts()).encode()));
        t.addArrayOfString(column(
                rows,
                String[]::new,
                r -> r.entry()
                        .counted()
                        .map(c -> LedgerCodec.counted(c).encode())
                        .orElse(null)));
    }

    static void addEvents(Tuple t, Collection<LedgerEventRow> rows) {
        t.addArrayOfString(column(rows, String[]::new, r -> r.entry().ledger()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.entry().key()));
        t.addArrayOfLong(column(rows, Long[]::new, LedgerEventRow::seq));
    }
}
