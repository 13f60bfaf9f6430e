package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tingxu.core.attendance.DutyDay;
import org.tingxu.core.name.HallId;
import org.tingxu.core.rota.RotaRules;
import org.tingxu.journal.database.Database;

/** What the facts propose for the ledger of accountability: found by SQL, decided by people. */
public final class Proposals {
    /** Proposals that one answer lists. */
    public static final int LISTED_MAX = 200;

    /** Days that are looked back. */
    public static final int DAYS = 62;

    private static final String SQL = """
            SELECT clerk, trigger, source, happened, evidence FROM (
              SELECT holder AS clerk, 'empty-window' AS trigger, ledger || '/' || key AS source,
                opened_at::date AS happened,
                ARRAY(SELECT v.seq FROM ledger_event v WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key
                  ORDER BY v.seq LIMIT 50) AS evidence
              FROM ledger_entry e WHERE hall = $1 AND ledger = 'empty-window' AND facts->>'raisedAt' IS NOT NULL
              UNION ALL
              SELECT facts->>'accused', 'upheld-complaint', ledger || '/' || key, opened_at::date,
                ARRAY(SELECT v.seq FROM ledger_event v WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key
                  ORDER BY v.seq LIMIT 50)
              FROM ledger_entry e WHERE hall = $1 AND ledger = 'complaint' AND (facts->>'upheld')::boolean
              UNION ALL
              SELECT j.body::jsonb->>'missedBy', 'late-signature', e.ledger || '/' || e.key || '/' || j.seq,
                (j.body::jsonb->>'at')::date,
                ARRAY(SELECT v.seq FROM ledger_event v WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key
                  ORDER BY v.seq LIMIT 50)
              FROM ledger_entry e JOIN ledger_event w ON w.hall = e.hall AND w.ledger = e.ledger AND w.key = e.key
                JOIN journal j ON j.hall = w.hall AND j.seq = w.seq AND j.kind = 'contact-escalated.v1'
              WHERE e.hall = $1 AND e.ledger = 'contact' AND e.opened_at >= $2::date - 2 * %1$d
              UNION ALL
              SELECT clerk, 'overdue-matter', 'matter/' || number, coalesce(due, closed_at::date),
                ARRAY(SELECT v.seq FROM matter_event v
                  WHERE v.hall = m.hall AND v.year = m.year AND v.serial = m.serial ORDER BY v.seq LIMIT 50)
              FROM matter m WHERE hall = $1 AND due IS NOT NULL
                AND ((NOT closed AND due < $2) OR (closed AND closed_at::date > due))
            ) AS found
            WHERE clerk IS NOT NULL AND happened >= $2::date - %1$d AND NOT EXISTS (
              SELECT 1 FROM ledger_entry a
              WHERE a.hall = $1 AND a.ledger = 'accountability' AND a.facts->>'source' = found.source)
            ORDER BY happened DESC, source LIMIT %2$d
            """.formatted(DAYS, LISTED_MAX);

    /** An absence is proposed only of a day on which the hall was open; its evidence is that, and the rota of the week. */
    private static final String ABSENCES = """
            SELECT d.n, ARRAY(SELECT f.seq FROM (
                SELECT j.seq FROM journal j WHERE j.hall = $1 AND j.kind IN ('day-opened.v1', 'day-ended.v1')
                  AND j.body::jsonb->>'day' = d.day
                UNION SELECT v.seq FROM ledger_event v WHERE v.hall = $1 AND v.ledger = 'rota' AND v.key = d.week
              ) AS f ORDER BY f.seq LIMIT 50) AS evidence
            FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS d(day, week, source, n)
            WHERE EXISTS (SELECT 1 FROM journal j WHERE j.hall = $1 AND j.kind IN ('day-opened.v1', 'day-ended.v1')
                AND j.body::jsonb->>'day' = d.day)
              AND NOT EXISTS (SELECT 1 FROM ledger_entry a
                WHERE a.hall = $1 AND a.ledger = 'accountability' AND a.facts->>'source' = d.source)
            ORDER BY d.n
            """;

    /**
     * One that could be raised.
     *
     * @param trigger  word of a trigger
     * @param source   what it comes of
     * @param evidence rows of the journal
     */
    public record Proposal(String clerk, String trigger, String source, LocalDate happened, List<Long> evidence) {}

    private final Database database;

    public Proposals(Database database) {
        this.database = database;
    }

    public Future<List<Proposal>> of(HallId hall, LocalDate today) {
        return database.query(SQL, Tuple.of(hall.value(), today)).map(rows -> {
            List<Proposal> found = new ArrayList<>();
            rows.forEach(row -> found.add(proposal(row)));
            return found;
        });
    }

    /**
     * Absences of the attendance sheet that no case is about yet, the newest first.
     *
     * @param days of a sheet; those that are no absence are left out
     */
    public Future<List<Proposal>> absences(HallId hall, List<DutyDay> days) {
        List<DutyDay> absent = days.stream()
                .filter(d -> d.status() == DutyDay.Status.ABSENT)
                .sorted(Comparator.comparing(DutyDay::day)
                        .reversed()
                        .thenComparing(d -> d.clerk().value()))
                .limit(LISTED_MAX)
                .toList();
        Tuple values = Tuple.of(hall.value())
                .addArrayOfString(texts(absent, d -> d.day().toString()))
                .addArrayOfString(texts(absent, d -> RotaRules.week(d.day()).key()))
                .addArrayOfString(texts(absent, Proposals::source));
        return database.query(ABSENCES, values).map(rows -> {
            List<Proposal> found = new ArrayList<>();
            rows.forEach(row -> {
                DutyDay day = absent.get(row.getLong("n").intValue() - 1);
                found.add(new Proposal(
                        day.clerk().value(),
                        "absence",
                        source(day),
                        day.day(),
                        Arrays.asList(row.getArrayOfLongs("evidence"))));
            });
            return found;
        });
    }

    private static String source(DutyDay day) {
        return "absence/" + day.clerk() + "/" + day.day();
    }

    private static String[] texts(List<DutyDay> days, Function<DutyDay, String> text) {
        return days.stream().map(text).toArray(String[]::new);
    }

    private static Proposal proposal(Row row) {
        return new Proposal(
                row.getString("clerk"),
                row.getString("trigger"),
                row.getString("source"),
                row.getLocalDate("happened"),
                Arrays.asList(row.getArrayOfLongs("evidence")));
    }
}
