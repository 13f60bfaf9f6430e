package org.tingxu.journal;

import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A read table that an append may write beside the journal: a part of the one statement.
 *
 * @param in     does a batch need it?
 * @param values adds the values of its parameters
 * @param sql    with a question mark for each parameter
 */
record AppendPart(Predicate<Batch> in, BiConsumer<Tuple, Batch> values, String sql) {
    private static final AppendPart TICKETS =
            new AppendPart(b -> !b.tickets().isEmpty(), (t, b) -> FloorColumns.tickets(t, b.tickets()), """
            INSERT INTO ticket (hall, day, number, service, channel, priority, language, kiosk, slip, state, since,
              window_no, issued_at, ended)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::timestamptz[], ?::integer[], ?::timestamptz[], ?::boolean[]) AS r
            ON CONFLICT (hall, day, number) DO UPDATE SET service = excluded.service, slip = excluded.slip,
              state = excluded.state, since = excluded.since, window_no = excluded.window_no, ended = excluded.ended""");

    private static final AppendPart VISITS =
            new AppendPart(b -> !b.visits().isEmpty(), (t, b) -> FloorColumns.visits(t, b.visits()), """
            INSERT INTO visit (hall, day, number, called_at, last_call_at, service, priority, window_no, clerk, cause,
              issued_at, calls, started_at, ended_at, held_ms, outcome)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::date[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::integer[],
                ?::text[], ?::text[], ?::timestamptz[], ?::integer[], ?::timestamptz[], ?::timestamptz[], ?::bigint[],
                ?::text[]) AS r
            ON CONFLICT (hall, day, number, called_at) DO UPDATE SET last_call_at = excluded.last_call_at,
              calls = excluded.calls, started_at = excluded.started_at, ended_at = excluded.ended_at,
              held_ms = excluded.held_ms, outcome = excluded.outcome""");

    private static final AppendPart TIMES =
            new AppendPart(b -> !b.windowTimes().isEmpty(), (t, b) -> FloorColumns.times(t, b.windowTimes()), """
            INSERT INTO window_time (hall, day, window_no, clerk, state, since, until)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::date[], ?::integer[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[]) AS r
            ON CONFLICT DO NOTHING""");

    private static final AppendPart MATTERS =
            new AppendPart(b -> !b.matters().isEmpty(), (t, b) -> MatterColumns.add(t, b.matters()), """
            INSERT INTO matter (hall, year, serial, number, item, version, subject, ticket, clerk, received_at,
              accepted_at, closed_at, stage, due, due_provisional, statutory, deliver_by, light, yellow_from, red_from,
              notices, flagged, extension_asked, granted, closed, returned, passed_up_at, step, step_due, step_light,
              step_yellow_from, step_red_from)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::timestamp[], ?::timestamp[], ?::timestamp[], ?::text[], ?::date[], ?::boolean[], ?::date[], ?::date[],
                ?::text[], ?::date[], ?::date[], ?::integer[], ?::boolean[], ?::boolean[], ?::boolean[], ?::boolean[],
                ?::boolean[], ?::timestamp[], ?::text[], ?::date[], ?::text[], ?::date[], ?::date[]) AS r
            ON CONFLICT (hall, year, serial) DO UPDATE SET accepted_at = excluded.accepted_at,
              closed_at = excluded.closed_at, stage = excluded.stage, due = excluded.due,
              due_provisional = excluded.due_provisional, statutory = excluded.statutory,
              deliver_by = excluded.deliver_by, light = excluded.light, yellow_from = excluded.yellow_from,
              red_from = excluded.red_from, notices = excluded.notices, flagged = excluded.flagged,
              extension_asked = excluded.extension_asked, granted = excluded.granted, closed = excluded.closed,
              returned = excluded.returned, passed_up_at = excluded.passed_up_at, step = excluded.step,
              step_due = excluded.step_due, step_light = excluded.step_light,
              step_yellow_from = excluded.step_yellow_from, step_red_from = excluded.step_red_from""");

    private static final AppendPart MATTER_EVENTS = new AppendPart(
            b -> !b.matterEvents().isEmpty(), (t, b) -> MatterColumns.addEvents(t, b.matterEvents()), """
            INSERT INTO matter_event (hall, year, serial, seq)
            SELECT owner.hall, r.* FROM owner, unnest(?::integer[], ?::integer[], ?::bigint[]) AS r""");

    private static final AppendPart LEDGERS =
            new AppendPart(b -> !b.ledgers().isEmpty(), (t, b) -> LedgerColumns.add(t, b.ledgers()), """
            INSERT INTO ledger_entry (hall, ledger, key, opened_at, state, holder, due, subject, closed_at, facts,
              counted)
            SELECT owner.hall, r.ledger, r.key, r.opened_at, r.state, r.holder, r.due, r.subject, r.closed_at,
              r.facts::jsonb, r.counted::jsonb
            FROM owner,
              unnest(?::text[], ?::text[], ?::timestamp[], ?::text[], ?::text[], ?::timestamp[], ?::text[],
                ?::timestamp[], ?::text[], ?::text[])
              AS r (ledger, key, opened_at, state, holder, due, subject, closed_at, facts, counted)
            ON CONFLICT (hall, ledger, key) DO UPDATE SET state = excluded.state, holder = excluded.holder,
              due = excluded.due, subject = excluded.subject, closed_at = excluded.closed_at, facts = excluded.facts,
              counted = excluded.counted""");

    private static final AppendPart LEDGER_EVENTS = new AppendPart(
            b -> !b.ledgerEvents().isEmpty(), (t, b) -> LedgerColumns.addEvents(t, b.ledgerEvents()), """
            INSERT INTO ledger_event (hall, ledger, key, seq)
            SELECT owner.hall, r.* FROM owner, unnest(?::text[], ?::text[], ?::bigint[]) AS r""");

    private static final AppendPart ACCESSES =
            new AppendPart(b -> !b.people().isEmpty(), (t, b) -> PeopleColumns.add(t, b.people()), """
            INSERT INTO person_access (hall, seq, at, kind, clerk, subject, matter, day, ticket, why)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[],
                ?::text[]) AS r""");

    private static final AppendPart ERASURES =
            new AppendPart(b -> !b.erased().isEmpty(), (t, b) -> PeopleColumns.addErased(t, b.erased()), """
            UPDATE subject SET wrapped_key = NULL, name_shown = NULL, id_shown = NULL, phone_shown = NULL,
              person_hash = NULL, erased_at = now()
            FROM owner
            WHERE subject.hall = owner.hall AND subject.subject = ANY (?::text[]) AND subject.erased_at IS NULL""");

    private static final AppendPart RATINGS =
            new AppendPart(b -> !b.ratings().isEmpty(), (t, b) -> MonthColumns.ratings(t, b.ratings()), """
            INSERT INTO rating (hall, day, number, window_no, clerk, grade, source, rated_at)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::date[], ?::text[], ?::integer[], ?::text[], ?::integer[], ?::text[], ?::timestamptz[]) AS r
            ON CONFLICT DO NOTHING""");

    private static final AppendPart ITEM_TERMS =
            new AppendPart(b -> !b.itemTerms().isEmpty(), (t, b) -> MonthColumns.itemTerms(t, b.itemTerms()), """
            INSERT INTO item_terms (hall, item, version, kind, statutory_days, promised_days)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::integer[]) AS r
            ON CONFLICT DO NOTHING""");

    /** Fences by the epoch, and writes the journal's rows. */
    private static final String JOURNAL = """
            WITH owner AS (SELECT hall FROM hall WHERE hall = ? AND epoch = ? FOR SHARE),
            rows AS (
            INSERT INTO journal (hall, seq, at, kind, actor, command_id, command_print, body, hash)
            SELECT owner.hall, r.* FROM owner,
              unnest(?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[]) AS r
            RETURNING 1)""";

    /** In the order of the statement. */
    static final List<AppendPart> ALL = List.of(
            TICKETS,
            VISITS,
            TIMES,
            MATTERS,
            MATTER_EVENTS,
            LEDGERS,
            LEDGER_EVENTS,
            ACCESSES,
            ERASURES,
            RATINGS,
            ITEM_TERMS);

    /**
     * The statement with the parts of these bits.
     *
     * @param parts bit n = the n-th part
     */
    static String statement(int parts) {
        StringBuilder sql = new StringBuilder(JOURNAL);
        for (int i = 0; i < ALL.size(); i++) {
            if ((parts & 1 << i) != 0) {
                sql.append(", part_")
                        .append(i)
                        .append(" AS (")
                        .append(ALL.get(i).sql)
                        .append(')');
            }
        }
        return numbered(sql.append(" SELECT count(*) FROM rows").toString());
    }

    private static String numbered(String sql) {
        StringBuilder out = new StringBuilder(sql.length() + 200);
        int n = 0;
        for (int i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                out.append('$').append(++n);
            } else {
                out.append(sql.charAt(i));
            }
        }
        return out.toString();
    }
}
