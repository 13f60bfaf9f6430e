package org.tingxu.report.month;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.database.Database;

/** Reads a hall's whole journal and counts a month of it. Takes seconds for each million rows: for checks, not for screens. */
public final class JournalRecount {
    private static final int PAGE = 10_000;
    private static final String ROWS =
            "SELECT seq, at, kind, body FROM journal WHERE hall = $1 AND seq > $2 ORDER BY seq LIMIT " + PAGE;

    /** Of those with a matter: nobody else is asked for. */
    private static final String PERSONS = "SELECT subject, encode(person_hash, 'hex') FROM subject s WHERE hall = $1"
            + " AND person_hash IS NOT NULL"
            + " AND EXISTS (SELECT 1 FROM matter m WHERE m.hall = s.hall AND m.subject = s.subject)";

    private final Database database;

    public JournalRecount(Database database) {
        this.database = database;
    }

    /**
     * The figures as the journal has them.
     *
     * @param today local day of the hall
     */
    public Future<MonthFigures> of(HallId hall, YearMonth month, LocalDate today) {
        return persons(hall).compose(persons -> {
            Recount recount = new Recount(month, persons);
            return pages(hall, 0, recount).map(_ -> recount.figures(today));
        });
    }

    private Future<Map<SubjectId, String>> persons(HallId hall) {
        return database.query(PERSONS, Tuple.of(hall.value())).map(rows -> {
            Map<SubjectId, String> persons = new HashMap<>();
            rows.forEach(row -> persons.put(new SubjectId(row.getString(0)), row.getString(1)));
            return persons;
        });
    }

    private Future<Void> pages(HallId hall, long after, Recount recount) {
        return database.query(ROWS, Tuple.of(hall.value(), after)).compose(rows -> {
            long last = tell(rows, recount, after);
            return rows.size() < PAGE ? Future.succeededFuture() : pages(hall, last, recount);
        });
    }

    private static long tell(RowSet<Row> rows, Recount recount, long after) {
        long last = after;
        for (Row row : rows) {
            last = row.getLong(0);
            recount.tell(new Recorded(
                    last, row.getOffsetDateTime(1).toInstant(), EventCodec.decode(row.getString(2), row.getString(3))));
        }
        return last;
    }
}
