package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tingxu.core.name.HallId;
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
              SELECT holder, 'upheld-complaint', ledger || '/' || key, opened_at::date,
                ARRAY(SELECT v.seq FROM ledger_event v WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key
                  ORDER BY v.seq LIMIT 50)
              FROM ledger_entry e WHERE hall = $1 AND ledger = 'complaint' AND (facts->>'upheld')::boolean
              UNION ALL
              SELECT holder, 'late-signature', ledger || '/' || key, opened_at::date,
                ARRAY(SELECT v.seq FROM ledger_event v WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key
                  ORDER BY v.seq LIMIT 50)
              FROM ledger_entry e WHERE hall = $1 AND ledger = 'contact' AND EXISTS (
                SELECT 1 FROM ledger_event v JOIN journal j ON j.hall = v.hall AND j.seq = v.seq
                WHERE v.hall = e.hall AND v.ledger = e.ledger AND v.key = e.key AND j.kind = 'contact-escalated.v1')
              UNION ALL
              SELECT clerk, 'overdue-matter', 'matter/' || number, coalesce(due, closed_at::date),
                ARRAY(SELECT v.seq FROM matter_event v
                  WHERE v.hall = m.hall AND v.year = m.year AND v.serial = m.serial ORDER BY v.seq LIMIT 50)
              FROM matter m WHERE hall = $1 AND due IS NOT NULL
                AND ((NOT closed AND due < $2) OR (closed AND closed_at::date > due))
            ) AS found
            WHERE clerk IS NOT NULL AND happened >= $2::date - %d AND NOT EXISTS (
              SELECT 1 FROM ledger_entry a
              WHERE a.hall = $1 AND a.ledger = 'accountability' AND a.facts->>'source' = found.source)
            ORDER BY happened DESC, source LIMIT %d
            """.formatted(DAYS, LISTED_MAX);

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

    private static Proposal proposal(Row row) {
        return new Proposal(
                row.getString("clerk"),
                row.getString("trigger"),
                row.getString("source"),
                row.getLocalDate("happened"),
                Arrays.asList(row.getArrayOfLongs("evidence")));
    }
}
