package org.tingxu.journal;

import static org.tingxu.journal.AppendStatement.column;
import static org.tingxu.journal.PgHallJournal.utc;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.tingxu.core.duty.Limit;
import org.tingxu.journal.ReadRow.ItemTermsRow;
import org.tingxu.journal.ReadRow.RatingRow;
import org.tingxu.journal.codec.TermsCodec;

/** The columns of {@code rating} and {@code item_terms}, in the order of the append. */
final class MonthColumns {
    private MonthColumns() {}

    static void ratings(Tuple t, List<RatingRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, RatingRow::day));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().ticket().toString()));
        t.addArrayOfInteger(
                column(rows, Integer[]::new, r -> r.rating().window().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().clerk().value()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.rating().grade().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().source().code()));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.at())));
    }

    static void itemTerms(Tuple t, List<ItemTermsRow> rows) {
        t.addArrayOfString(column(rows, String[]::new, r -> r.item().code().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.item().version()));
        t.addArrayOfString(column(
                rows, String[]::new, r -> TermsCodec.kind(r.item().terms().kind())));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> here(r).statute().days()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> here(r).promisedDays()));
    }

    private static Limit here(ItemTermsRow row) {
        return row.item().terms().here();
    }
}
