package org.tingxu.journal;

import static org.tingxu.journal.AppendStatement.column;
import static org.tingxu.journal.PgHallJournal.utc;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.journal.ReadRow.PeopleRow;

/** The columns of {@code person_access}, and whom to erase, in the order of the append. */
final class PeopleColumns {
    private PeopleColumns() {}

    static void add(Tuple t, List<PeopleRow> rows) {
        t.addArrayOfLong(column(rows, Long[]::new, PeopleRow::seq));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.at())));
        t.addArrayOfString(column(rows, String[]::new, PeopleRow::kind));
        t.addArrayOfString(column(rows, String[]::new, r -> r.clerk().value()));
        texts(t, rows, PeopleRow::subject);
        texts(t, rows, PeopleRow::matter);
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, r -> r.day().orElse(null)));
        texts(t, rows, PeopleRow::ticket);
        t.addArrayOfString(column(rows, String[]::new, PeopleRow::why));
    }

    static void addErased(Tuple t, List<PeopleRow> rows) {
        texts(t, rows, PeopleRow::subject);
    }

    private static void texts(Tuple t, List<PeopleRow> rows, Function<PeopleRow, Optional<?>> value) {
        t.addArrayOfString(column(
                rows, String[]::new, r -> value.apply(r).map(Object::toString).orElse(null)));
    }
}
