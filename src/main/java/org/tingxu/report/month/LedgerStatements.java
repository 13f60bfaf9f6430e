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

    /**
     * First contacts as the ledger's own list reads them: entries, several of one number once, and the numbers that were served and ended
     * without an entry, registered when one clerk alone served them.
     */
    static final String CONTACTS = """
            WITH entries AS (SELECT coalesce(facts ->> 'day' || ':' || (facts ->> 'ticket'), key) AS contact,
                (facts ->> 'handed')::int AS handed, (facts ->> 'signedInTime')::int AS signed
              FROM ledger_entry
              WHERE hall = $1 AND ledger = 'contact' AND opened_at >= $2::date AND opened_at < $3::date),
            served AS (SELECT count(DISTINCT v.clerk) AS clerks
              FROM visit v JOIN ticket t USING (hall, day, number)
              WHERE v.hall = $1 AND v.day >= $2::date AND v.day < $3::date AND v.started_at IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.hall = $1 AND e.ledger = 'contact'
                  AND e.facts ->> 'ticket' = v.number AND e.facts ->> 'day' = v.day::text)
              GROUP BY v.day, v.number HAVING bool_and(t.ended)),
            noted AS (SELECT count(DISTINCT contact) AS contacts, coalesce(sum(handed), 0) AS handed,
              coalesce(sum(signed), 0) AS signed FROM entries),
            plain AS (SELECT count(*) AS contacts, count(*) FILTER (WHERE clerks = 1) AS registered FROM served)
            SELECT noted.contacts + plain.contacts AS contacts, noted.contacts + plain.registered AS contacts_registered,
              noted.handed AS handed_over, noted.signed AS signed_in_time
            FROM noted, plain
            """;

    /**
     * Matters taken in, but for those before which the same person had handed in the same item within 30 days, this very matter included,
     * and been told of materials that were missing. Whoever gave no ID number, or was erased, is known by the one handing-in alone.
     */
    static final String AT_ONCE = MonthQuery.TAKEN + """
            , lacking AS (SELECT m.item, m.received_at, coalesce(encode(s.person_hash, 'hex'), m.subject) AS person
              FROM matter m LEFT JOIN subject s USING (hall, subject)
              WHERE m.hall = $1 AND m.notices > 0 AND m.received_at >= $2::date - 30 AND m.received_at < $3::date),
            people AS (SELECT t.item, t.taken_at, coalesce(encode(s.person_hash, 'hex'), t.subject) AS person
              FROM taken t LEFT JOIN subject s ON s.hall = $1 AND s.subject = t.subject)
            SELECT (SELECT count(*) FROM people) - (SELECT count(*) FROM people p
              WHERE EXISTS (SELECT 1 FROM lacking l WHERE l.item = p.item AND l.person = p.person
                AND l.received_at < p.taken_at AND l.received_at >= p.taken_at - interval '30 days')) AS done_at_once
            """;

    /** Matters taken in, and those among them that a station handed in: its entry has the number of its matter. */
    static final String PROXY_SHARE = MonthQuery.TAKEN + """
            SELECT count(*) AS accepted, count(e.key) AS by_proxy FROM taken
              LEFT JOIN ledger_entry e ON e.hall = $1 AND e.ledger = 'proxy' AND e.key = taken.number
            """;

    private LedgerStatements() {}
}
