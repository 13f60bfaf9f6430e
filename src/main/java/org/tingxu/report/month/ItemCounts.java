package org.tingxu.report.month;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.journal.database.Database;

/** The matters of a month by item, and since when there is anything to count. */
public final class ItemCounts {
    private static final String COUNT = MonthQuery.TAKEN + """
            , happened AS (
              SELECT item, 1 AS accepted, 0 AS decided, 0 AS on_time FROM taken
              UNION ALL SELECT item, 0, 1, (coalesce(closed_at::date <= due, true))::int FROM matter
                WHERE hall = $1 AND granted IS NOT NULL AND closed_at >= $2::date AND closed_at < $3::date)
            SELECT item, sum(accepted), sum(decided), sum(on_time) FROM happened GROUP BY item ORDER BY item
            """;

    private static final String FIRST = """
            SELECT least((SELECT min(day) FROM ticket WHERE hall = $1),
              (SELECT received_at::date FROM matter WHERE hall = $1 ORDER BY year, serial LIMIT 1))
            """;

    private final Database database;

    public ItemCounts(Database database) {
        this.database = database;
    }

    /** Items with any matter in the month, by code. */
    public Future<List<ItemCount>> of(HallId hall, ReportedMonth month) {
        return database.query(COUNT, Tuple.of(hall.value(), month.first(), month.next()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new ItemCount(
                                new ItemCode(row.getString(0)), row.getLong(1), row.getLong(2), row.getLong(3)))
                        .toList());
    }

    /** The month of the hall's first number or matter; empty before there was one. */
    public Future<Optional<YearMonth>> first(HallId hall) {
        return database.query(FIRST, Tuple.of(hall.value()))
                .map(rows -> Optional.<LocalDate>ofNullable(
                                rows.iterator().next().getLocalDate(0))
                        .map(YearMonth::from));
    }
}
