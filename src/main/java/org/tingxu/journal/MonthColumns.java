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

/** The parts of the append that {@code rating} and {@code item_terms} need, each left out when it has no row. */
final class MonthColumns {
    private static final String RATINGS = """
            , ratings AS (
              INSERT INTO rating (hall, day, number, window_no, clerk, grade, source, rated_at)
              SELECT owner.hall, r.* FROM owner,
                unnest($%d::date[], $%d::text[], $%d::integer[], $%d::text[], $%d::integer[], $%d::text[],
                  $%d::timestamptz[]) AS r
              ON CONFLICT DO NOTHING)
            """;
    private static final int RATINGS_VALUES = 7;

    private static final String ITEM_TERMS = """
            , item_terms_seen AS (
              INSERT INTO item_terms (hall, item, version, kind, statutory_days, promised_days)
              SELECT owner.hall, r.* FROM owner,
                unnest($%d::text[], $%d::text[], $%d::text[], $%d::integer[], $%d::integer[]) AS r
              ON CONFLICT DO NOTHING)
            """;
    private static final int ITEM_TERMS_VALUES = 5;

    private MonthColumns() {}

    /**
     * Parts of the statement.
     *
     * @param before values of the statement before these
     */
    static String sql(Batch batch, int before) {
        boolean rated = !batch.ratings().isEmpty();
        int next = before + (rated ? RATINGS_VALUES : 0);
        return (rated ? numbered(RATINGS, before, RATINGS_VALUES) : "")
                + (batch.itemTerms().isEmpty() ? "" : numbered(ITEM_TERMS, next, ITEM_TERMS_VALUES));
    }

    private static String numbered(String part, int before, int values) {
        Object[] numbers = new Object[values];
        for (int i = 0; i < values; i++) {
            numbers[i] = before + i + 1;
        }
        return part.formatted(numbers);
    }

    /** Their values, in the order of the parts. */
    static void add(Tuple t, Batch batch) {
        if (!batch.ratings().isEmpty()) {
            ratings(t, batch.ratings());
        }
        if (!batch.itemTerms().isEmpty()) {
            itemTerms(t, batch.itemTerms());
        }
    }

    private static void ratings(Tuple t, List<RatingRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, RatingRow::day));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().ticket().toString()));
        t.addArrayOfInteger(
                column(rows, Integer[]::new, r -> r.rating().window().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().clerk().value()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.rating().grade().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.rating().source().code()));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.at())));
    }

    private static void itemTerms(Tuple t, List<ItemTermsRow> rows) {
        t.addArrayOfString(column(rows, String[]::new, r -> r.item().code().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.item().version()));
        t.addArrayOfString(
                column(rows, String[]::new, r -> TermsCodec.kind(r.item().terms().kind())));
        t.addArrayOfInteger(
                column(rows, Integer[]::new, r -> here(r).statute().days()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> here(r).promisedDays()));
    }

    private static Limit here(ItemTermsRow row) {
        return row.item().terms().here();
    }
}
