package org.tingxu.report.month;

/** The statements of {@link MonthQuery} that count from the ledgers. Values of all: hall, first day, first day after. */
final class LedgerStatements {
    /**
     * Ratings, given in the month, that count: not those struck out on appeal. A case bears the local day and the ticket of its rating.
     */
    static final String RATED = """
            , counted AS (SELECT r.grade FROM rating r JOIN issued USING (day, number) WHERE r.hall = $1
              AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.hall = $1 AND e.ledger = 'rating'
                AND e.facts ->> 'ticket' = r.number AND e.opened_at >= r.day AND e.opened_at < r.day + 1
                AND e.facts ->> 'struckOut' = 'true'))
            """;

    /** Here the last value is the day before which a time limit is past. The last mending counts: what was mended again was not mended. */
    static final String MENDED = """
            SELECT count(*) AS mending_due,
              count(*) FILTER (WHERE (facts ->> 'mendedAt')::timestamp <= due) AS mended_in_time
            FROM ledger_entry WHERE hall = $1 AND ledger = 'rating' AND due >= $2::date AND due < $3::date
              AND facts ->> 'struckOut' IS DISTINCT FROM 'true'
            """;

    private LedgerStatements() {}
}
