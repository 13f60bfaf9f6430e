package org.tingxu.report.month;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/**
 * Figures of a month by SQL from the read tables, all of one moment.
 *
 * <p>Each statement answers one row whose columns are named as the {@link Tally}s that they count.
 */
public final class MonthQuery {
    /** Hall, first day, first day after. */
    private static final String ISSUED = """
            WITH issued AS (SELECT day, number, state FROM ticket
              WHERE hall = $1 AND day >= $2::date AND day < $3::date AND state <> 'voided'),
            visits AS (SELECT v.* FROM visit v JOIN issued USING (day, number) WHERE v.hall = $1)
            """;

    private static final String TICKETS = ISSUED + """
            , calls AS (SELECT day, number, bool_or(outcome = 'missed') AS missed, bool_or(started_at IS NOT NULL) AS served
              FROM visits GROUP BY day, number)
            SELECT count(*) AS issued, count(c.number) AS called, count(*) FILTER (WHERE c.missed) AS missed,
              count(*) FILTER (WHERE c.served) AS served,
              count(*) FILTER (WHERE i.state IN ('cancelled', 'expired') AND c.served IS NOT TRUE) AS abandoned
            FROM issued i LEFT JOIN calls c USING (day, number)
            """;

    private static final String WAITS = ISSUED + """
            , waits AS (SELECT DISTINCT ON (day, number)
                (extract(epoch FROM last_call_at - issued_at) * 1000000)::bigint AS wait
              FROM visits WHERE started_at IS NOT NULL ORDER BY day, number, called_at)
            SELECT coalesce(sum(wait), 0)::bigint AS wait_micros,
              coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY wait), 0) AS wait_p50_micros,
              coalesce(percentile_disc(0.9) WITHIN GROUP (ORDER BY wait), 0) AS wait_p90_micros,
              count(*) FILTER (WHERE wait <= 180000000) AS waits_to_3,
              count(*) FILTER (WHERE wait > 180000000 AND wait <= 300000000) AS waits_to_5,
              count(*) FILTER (WHERE wait > 300000000 AND wait <= 600000000) AS waits_to_10,
              count(*) FILTER (WHERE wait > 600000000 AND wait <= 900000000) AS waits_to_15,
              count(*) FILTER (WHERE wait > 900000000 AND wait <= 1200000000) AS waits_to_20,
              count(*) FILTER (WHERE wait > 1200000000 AND wait <= 1800000000) AS waits_to_30,
              count(*) FILTER (WHERE wait > 1800000000) AS waits_over_30
            FROM waits
            """;

    private static final String SERVICES = ISSUED + """
            SELECT count(*) AS services,
              coalesce(sum((extract(epoch FROM ended_at - started_at) * 1000000)::bigint - held_ms * 1000), 0)::bigint
                AS service_micros
            FROM visits WHERE started_at IS NOT NULL AND outcome IN ('finished', 'continued', 'transferred')
            """;

    private static final String RATINGS = ISSUED + LedgerStatements.RATED + """
            SELECT count(*) AS rated, count(*) FILTER (WHERE grade >= 3) AS satisfied,
              count(*) FILTER (WHERE grade = 1) AS grades_1, count(*) FILTER (WHERE grade = 2) AS grades_2,
              count(*) FILTER (WHERE grade = 3) AS grades_3, count(*) FILTER (WHERE grade = 4) AS grades_4,
              count(*) FILTER (WHERE grade = 5) AS grades_5
            FROM counted
            """;

    private static final String WINDOWS = """
            WITH spent AS (SELECT state, (extract(epoch FROM until - since) * 1000000)::bigint AS micros FROM window_time
              WHERE hall = $1 AND day >= $2::date AND day < $3::date)
            SELECT coalesce(sum(micros) FILTER (WHERE state = 'serving'), 0)::bigint AS serving_micros,
              coalesce(sum(micros) FILTER (WHERE state <> 'paused'), 0)::bigint AS manned_micros
            FROM spent
            """;

    private static final String DECIDED = """
            SELECT count(*) AS decided, count(*) FILTER (WHERE coalesce(m.closed_at::date <= m.due, true)) AS on_time,
              count(*) FILTER (WHERE t.promised_days > 0) AS decided_promised,
              count(*) FILTER (WHERE t.promised_days > 0 AND m.closed_at::date < m.due) AS early
            FROM matter m JOIN item_terms t USING (hall, item, version)
            WHERE m.hall = $1 AND m.granted IS NOT NULL AND m.closed_at >= $2::date AND m.closed_at < $3::date
            """;

    /** Of its own: hall, and the day before which a due date is past. */
    private static final String OVERDUE = """
            SELECT (SELECT count(*) FROM matter
                WHERE hall = $1 AND NOT closed AND closed_at IS NULL AND red_from IS NOT NULL AND due < $2::date)
              + (SELECT count(*) FROM matter WHERE hall = $1 AND closed_at >= $2::date AND due < $2::date) AS open_overdue
            """;

    /** Matters taken in: hall, first day, first day after. */
    static final String TAKEN = """
            WITH taken AS (SELECT coalesce(m.accepted_at, m.received_at) AS taken_at, m.closed_at, m.granted,
                m.number, m.item, m.subject, t.statutory_days, t.promised_days
              FROM matter m JOIN item_terms t USING (hall, item, version)
              WHERE m.hall = $1 AND ((m.accepted_at >= $2::date AND m.accepted_at < $3::date)
                OR (m.accepted_at IS NULL AND m.received_at >= $2::date AND m.received_at < $3::date
                  AND (t.kind = 'disclosure' OR m.granted IS NOT NULL))))
            """;

    /** With the days of the month: when each closes, and which working day counts before and after that. */
    private static final String ACCEPTED = TAKEN + """
            , days AS (SELECT * FROM unnest($4::date[], $5::time[], $6::date[], $7::date[])
              AS d (day, closes, open_day, after_day))
            SELECT count(*) AS accepted,
              count(*) FILTER (WHERE granted IS NOT NULL
                AND closed_at::date <= CASE WHEN taken_at::time >= closes THEN after_day ELSE open_day END) AS same_day,
              coalesce(sum(statutory_days), 0)::bigint AS statutory_days,
              coalesce(sum(statutory_days - promised_days), 0)::bigint AS saved_days
            FROM taken JOIN days ON days.day = taken_at::date
            """;

    private static final String DAYS = TAKEN + """
            , happened AS (
              SELECT day, 1 AS issued, 0 AS accepted, 0 AS decided FROM ticket
                WHERE hall = $1 AND day >= $2::date AND day < $3::date AND state <> 'voided'
              UNION ALL SELECT taken_at::date, 0, 1, 0 FROM taken
              UNION ALL SELECT closed_at::date, 0, 0, 1 FROM matter
                WHERE hall = $1 AND granted IS NOT NULL AND closed_at >= $2::date AND closed_at < $3::date)
            SELECT day, sum(issued), sum(accepted), sum(decided) FROM happened GROUP BY day ORDER BY day
            """;

    /** Those that are asked for the hall and the days alone. */
    private static final List<String> COUNTS = List.of(
            TICKETS,
            WAITS,
            SERVICES,
            RATINGS,
            WINDOWS,
            DECIDED,
            LedgerStatements.PROXY_SHARE,
            LedgerStatements.CONTACTS,
            LedgerStatements.AT_ONCE);

    private static final String ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private final Database database;

    public MonthQuery(Database database) {
        this.database = database;
    }

    /** The figures as the read tables have them. */
    public Future<MonthFigures> of(HallId hall, ReportedMonth month) {
        return database.inTransaction(c -> c.query(ONE_MOMENT).execute().compose(_ -> figures(c, hall, month)));
    }

    private static Future<MonthFigures> figures(SqlConnection c, HallId hall, ReportedMonth month) {
        Tuple span = Tuple.of(hall.value(), month.first(), month.next());
        Map<Tally, Long> amounts = new EnumMap<>(Tally.class);
        Future<Void> counted = Future.succeededFuture();
        for (String statement : COUNTS) {
            counted = counted.compose(_ -> count(c, statement, span, amounts));
        }
        Tuple past = Tuple.of(hall.value(), month.first(), month.overdueBefore());
        return counted.compose(_ -> count(c, LedgerStatements.MENDED, past, amounts))
                .compose(_ -> count(c, OVERDUE, Tuple.of(hall.value(), month.overdueBefore()), amounts))
                .compose(_ -> count(c, ACCEPTED, withDays(span, month), amounts))
                .compose(_ -> c.preparedQuery(DAYS).execute(span))
                .map(rows -> {
                    List<DayRow> days = new ArrayList<>();
                    rows.forEach(row ->
                            days.add(new DayRow(row.getLocalDate(0), row.getLong(1), row.getLong(2), row.getLong(3))));
                    return MonthFigures.of(month, new Tallies(amounts, days));
                });
    }

    private static Future<Void> count(SqlConnection c, String statement, Tuple values, Map<Tally, Long> into) {
        return c.preparedQuery(statement).execute(values).map(rows -> {
            Row row = rows.iterator().next();
            for (int i = 0; i < row.size(); i++) {
                into.put(Tally.of(row.getColumnName(i)), row.getLong(i));
            }
            return null;
        });
    }

    private static Tuple withDays(Tuple span, ReportedMonth month) {
        List<LocalDate> days = month.days();
        WorkingCalendar calendar = month.calendar();
        @Nullable LocalTime[] closes = new @Nullable LocalTime[days.size()];
        LocalDate[] open = new LocalDate[days.size()];
        LocalDate[] after = new LocalDate[days.size()];
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            List<Span> hours = calendar.hoursOn(day);
            closes[i] = (hours.isEmpty()
                            ? Optional.<LocalTime>empty()
                            : hours.getLast().end())
                    .orElse(null);
            open[i] = calendar.firstWorking(day).on();
            after[i] = calendar.firstWorking(day.plusDays(1)).on();
        }
        return Tuple.of(span.getString(0), span.getLocalDate(1), span.getLocalDate(2))
                .addArrayOfLocalDate(days.toArray(LocalDate[]::new))
                .addArrayOfLocalTime(closes)
                .addArrayOfLocalDate(open)
                .addArrayOfLocalDate(after);
    }
}
