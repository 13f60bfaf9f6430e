package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.StaffFacts;
import org.tingxu.core.appraisal.Work;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.database.Database;

/** Attendance, scores and work of the hall's clerks, by SQL from the read tables. */
public final class StaffRegister {
    private static final String ENTRIES = """
            SELECT e.*, NULL::text AS name_shown, NULL::text AS phone_shown FROM ledger_entry e WHERE hall = $1
              AND ((ledger IN ('seat', 'clock', 'empty-window') AND opened_at >= $2 AND opened_at < $3)
                OR (ledger = 'rota' AND opened_at >= $2::timestamp - interval '7 days' AND opened_at < $3)
                OR (ledger = 'leave' AND (facts->>'approved')::boolean
                  AND (facts->>'from')::timestamp < $3 AND (facts->>'until')::timestamp > $2)
                OR (ledger = 'empty-window' AND (facts->>'raisedAt')::timestamp >= $2
                  AND (facts->>'raisedAt')::timestamp < $3)
                OR (ledger = 'accountability' AND (facts->>'decidedAt')::timestamp >= $2
                  AND (facts->>'decidedAt')::timestamp < $3))
            ORDER BY ledger, key
            """;
    private static final String SERVED = """
            SELECT clerk, count(*) AS n FROM visit
            WHERE hall = $1 AND day >= $2 AND day < $3 AND outcome = 'finished' GROUP BY clerk
            """;
    private static final String MATTERS = """
            SELECT clerk, count(*) FILTER (WHERE due IS NULL OR closed_at::date <= due) AS on_time,
              count(*) FILTER (WHERE closed_at::date > due) AS late
            FROM matter WHERE hall = $1 AND stage = 'finished' AND closed_at >= $2 AND closed_at < $3 GROUP BY clerk
            """;
    private static final String RATED = """
            SELECT body::jsonb->>'clerk' AS clerk, count(*) FILTER (WHERE (body::jsonb->>'grade')::int >= 3) AS well,
              count(*) FILTER (WHERE (body::jsonb->>'grade')::int < 3) AS badly
            FROM journal WHERE hall = $1 AND kind = 'visit-rated.v1' AND at >= $2 AND at < $3 GROUP BY 1
            """;
    private static final String VERSIONS = "SELECT e.*, NULL::text AS name_shown, NULL::text AS phone_shown"
            + " FROM ledger_entry e WHERE hall = $1 AND ledger = 'appraisal-table' ORDER BY key";
    private static final String TAKEN = """
            SELECT holder, sum((facts->>'points')::int) AS points FROM ledger_entry
            WHERE hall = $1 AND ledger = 'accountability' AND (facts->>'decidedAt')::timestamp >= $2
              AND (facts->>'decidedAt')::timestamp < $3 GROUP BY holder
            """;
    private static final String ROWS = "SELECT seq FROM journal WHERE hall = $1 AND seq = ANY($2)";
    private static final String PEOPLE = "SELECT user_name, display_name FROM staff WHERE enabled ORDER BY user_name";

    private final Database database;

    public StaffRegister(Database database) {
        this.database = database;
    }

    /** The attendance of a month. */
    public Future<MonthSheet> sheet(
            HallId hall, YearMonth month, HallPlan plan, WorkingCalendar calendar, LocalDateTime now) {
        return database.query(
                        ENTRIES,
                        Tuple.of(
                                hall.value(),
                                month.atDay(1).atStartOfDay(),
                                month.plusMonths(1).atDay(1).atStartOfDay()))
                .map(rows -> new MonthSheet(month, plan.staffing(), calendar, now, entries(rows)));
    }

    private static List<Entry> entries(Iterable<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(LedgerRegister.entry(row).entry()));
        return entries;
    }

    /** The work of a month, of which the sheet is a part. */
    public Future<Work> work(HallId hall, HallPlan plan, MonthSheet sheet) {
        LocalDate first = sheet.month().atDay(1);
        LocalDate after = first.plusMonths(1);
        Work work = new Work();
        StaffFacts.count(sheet, work);
        Tuple days = Tuple.of(hall.value(), first, after);
        Tuple moments = Tuple.of(hall.value(), first.atStartOfDay(), after.atStartOfDay());
        Tuple instants = Tuple.of(
                hall.value(),
                first.atStartOfDay(plan.zone()).toOffsetDateTime(),
                after.atStartOfDay(plan.zone()).toOffsetDateTime());
        return count(SERVED, days, work, Map.of("n", Measure.SERVED))
                .compose(_ -> count(
                        MATTERS, moments, work, Map.of("on_time", Measure.MATTER_ON_TIME, "late", Measure.MATTER_LATE)))
                .compose(_ ->
                        count(RATED, instants, work, Map.of("well", Measure.RATED_WELL, "badly", Measure.RATED_BADLY)))
                .map(work);
    }

    private Future<Void> count(String sql, Tuple values, Work work, Map<String, Measure> columns) {
        return database.query(sql, values)
                .map(rows -> {
                    rows.forEach(row -> columns.forEach((column, measure) ->
                            work.add(new ClerkId(row.getString("clerk")), measure, row.getInteger(column))));
                    return rows;
                })
                .mapEmpty();
    }

    /** Every version of the table of points. */
    public Future<List<Entry>> tables(HallId hall) {
        return database.query(VERSIONS, Tuple.of(hall.value())).map(StaffRegister::entries);
    }

    /** Points of accountability of a year, by log-in name. */
    public Future<Map<String, Integer>> taken(HallId hall, int year) {
        LocalDateTime first = LocalDate.of(year, 1, 1).atStartOfDay();
        return database.query(TAKEN, Tuple.of(hall.value(), first, first.plusYears(1)))
                .map(rows -> {
                    Map<String, Integer> taken = new HashMap<>();
                    rows.forEach(row -> taken.put(row.getString("holder"), row.getInteger("points")));
                    return taken;
                });
    }

    /** The first of these rows that the journal does not have. */
    public Future<Optional<Long>> missing(HallId hall, List<Long> seqs) {
        return database.query(ROWS, Tuple.tuple().addString(hall.value()).addArrayOfLong(seqs.toArray(Long[]::new)))
                .map(rows -> {
                    List<Long> wanted = new ArrayList<>(seqs);
                    rows.forEach(row -> wanted.remove(row.getLong("seq")));
                    return wanted.stream().findFirst();
                });
    }

    /** Names of the staff by log-in name. */
    public Future<Map<String, String>> names() {
        return database.query(PEOPLE, Tuple.tuple()).map(rows -> {
            Map<String, String> names = new HashMap<>();
            rows.forEach(row -> names.put(row.getString("user_name"), row.getString("display_name")));
            return names;
        });
    }
}
