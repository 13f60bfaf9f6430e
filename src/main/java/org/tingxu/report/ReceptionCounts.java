package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/** Counts of the enquiry desk's log by channel and topic. */
public final class ReceptionCounts {
    /** Lines of one answer. */
    public static final int LINES_MAX = 1_000;

    private static final String COUNT = "SELECT facts->>'channel', facts->>'topic', count(*),"
            + " sum((facts->>'people')::bigint), count(*) FILTER (WHERE facts->>'onSpot' = 'true')"
            + " FROM ledger_entry WHERE hall = $1 AND ledger = 'reception' AND opened_at >= $2 AND opened_at < $3"
            + " GROUP BY 1, 2 ORDER BY 4 DESC, 1, 2 LIMIT " + LINES_MAX;

    /**
     * What was asked alike.
     *
     * @param entries notes in the log
     * @param people  who asked, at least as many
     * @param onSpot  notes that were answered on the spot
     */
    public record Line(String channel, String topic, long entries, long people, long onSpot) {}

    private final Database database;

    public ReceptionCounts(Database database) {
        this.database = database;
    }

    /** The lines of a month, those with the most people first. */
    public Future<List<Line>> of(HallId hall, YearMonth month) {
        Tuple values = Tuple.of(
                hall.value(),
                month.atDay(1).atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay());
        return database.query(COUNT, values).map(rows -> {
            List<Line> lines = new ArrayList<>();
            rows.forEach(row -> lines.add(new Line(
                    row.getString(0),
                    row.getString(1),
                    row.getLong(2),
                    row.getNumeric(3).longValue(),
                    row.getLong(4))));
            return lines;
        });
    }
}
