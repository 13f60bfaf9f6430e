package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.contact.ContactRules;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.database.Database;
import org.tingxu.report.LedgerRegister.Search;

/**
 * The list of first contacts (首问台账): the ledger's entries, and the numbers whose first clerk served and finished them, which have no
 * entry. Those are told from the visits as entries with the key {@code day:number}, in state {@code served}, or {@code serving} while
 * they are in the hall; their question is the code of the service.
 */
public final class ContactRegister {
    /** Days that a resident's page tells of a question after it was asked. */
    static final int TOLD_DAYS = 30;

    /** Days that the first clerk is told of what others closed. */
    static final int CLOSED_DAYS = 7;

    private static final String PERSON =
            " LEFT JOIN subject s ON s.hall = e.hall AND s.subject = e.subject WHERE e.hall = $1 AND e.ledger = $2";

    /** Numbers of $4 to $5 that were served and have no entry; $3 is the hall's time zone. */
    private static final String SERVED = """
            SELECT v.hall, 'contact' AS ledger, v.day || ':' || v.number AS key,
              min(v.started_at) AT TIME ZONE $3 AS opened_at,
              CASE WHEN bool_and(t.ended) THEN 'served' ELSE 'serving' END AS state,
              (array_agg(v.clerk ORDER BY v.called_at DESC))[1] AS holder,
              NULL::timestamp AS due, NULL::text AS subject,
              CASE WHEN bool_and(t.ended) THEN max(t.since) AT TIME ZONE $3 END AS closed_at,
              jsonb_build_object('channel', 'ticket', 'ticket', v.number, 'day', v.day,
                'question', (array_agg(v.service ORDER BY v.called_at))[1],
                'first', (array_agg(v.clerk ORDER BY v.called_at))[1],
                'handed', 0, 'signedInTime', 0, 'declined', 0) AS facts, NULL::jsonb AS counted,
              count(DISTINCT v.clerk) AS clerks
            FROM visit v JOIN ticket t ON t.hall = v.hall AND t.day = v.day AND t.number = v.number
            WHERE v.hall = $1 AND v.day BETWEEN $4 AND $5 AND v.started_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.hall = v.hall AND e.ledger = $2
                AND e.facts ->> 'ticket' = v.number AND e.facts ->> 'day' = v.day::text)
            GROUP BY v.hall, v.day, v.number
            """;

    private static final String ENTRIES =
            "SELECT hall, ledger, key, opened_at, state, holder, due, subject, closed_at, facts, counted"
                    + " FROM ledger_entry WHERE hall = $1 AND ledger = $2";

    private static final String LIST = "SELECT e.*, s.name_shown, s.phone_shown FROM (" + ENTRIES
            + " UNION ALL SELECT hall, ledger, key, opened_at, state, holder, due, subject, closed_at, facts, counted FROM ("
            + SERVED + ") served) e" + PERSON;

    private static final String SOME =
            "SELECT e.*, s.name_shown, s.phone_shown FROM ledger_entry e" + PERSON + " AND e.key = ANY($3)";

    private static final String OF_TICKET = "SELECT e.*, NULL::text AS name_shown, NULL::text AS phone_shown"
            + " FROM ledger_entry e WHERE e.hall = $1 AND e.ledger = $2 AND e.facts ->> 'ticket' = $3"
            + " AND e.facts ->> 'day' = $4 AND e.opened_at > $5 ORDER BY e.key";

    private static final String CLOSED_BY_OTHERS =
            "SELECT e.*, s.name_shown, s.phone_shown FROM ledger_entry e" + PERSON
                    + " AND e.closed_at > $4 AND e.facts ->> 'first' = $3 AND e.facts ->> 'closedBy' <> $3"
                    + " ORDER BY e.closed_at DESC LIMIT 50";

    private static final String NOW = """
            SELECT count(*) FILTER (WHERE state IN ('handed', 'escalated')) AS unsigned,
              count(*) FILTER (WHERE state = 'escalated') AS escalated,
              count(*) FILTER (WHERE due < $3) AS overdue
            FROM ledger_entry WHERE hall = $1 AND ledger = $2 AND closed_at IS NULL
            """;

    /** What has an entry is registered; a number without one is when one clerk alone served it. */
    private static final String PERIOD = """
            SELECT coalesce(sum(contacts), 0)::bigint AS contacts, coalesce(sum(registered), 0)::bigint AS registered,
              coalesce(sum(handed), 0)::bigint AS handed, coalesce(sum(signed), 0)::bigint AS signed
            FROM (
              SELECT count(DISTINCT coalesce(facts ->> 'day' || ':' || (facts ->> 'ticket'), key)) AS contacts,
                count(DISTINCT coalesce(facts ->> 'day' || ':' || (facts ->> 'ticket'), key)) AS registered,
                sum((facts ->> 'handed')::int) AS handed, sum((facts ->> 'signedInTime')::int) AS signed
              FROM ledger_entry WHERE hall = $1 AND ledger = $2 AND opened_at >= $4::date AND opened_at < $5::date + 1
              UNION ALL
              SELECT count(*), count(*) FILTER (WHERE clerks = 1), 0, 0 FROM (""" + SERVED + """
            ) served WHERE state = 'served') parts
            """;

    private final Database database;

    public ContactRegister(Database database) {
        this.database = database;
    }

    /** The newest contacts of these days that fit; days of the search itself are within them. */
    public Future<List<LedgerRow>> search(
            HallId hall, ZoneId zone, LocalDate from, LocalDate until, Search search, int most) {
        Tuple values = Tuple.of(hall.value(), ContactRules.LEDGER, zone.getId(), from, until);
        Search days = new Search(search.state(), search.holder(), Optional.of(from), Optional.of(until));
        return database.query(LIST + LedgerRegister.conditions(days, values) + LedgerRegister.newest(most), values)
                .map(LedgerRegister::entries);
    }

    /** These entries, those that are there, in the order of their keys. */
    public Future<List<LedgerRow>> some(HallId hall, Collection<EntryId> ids) {
        Tuple values = Tuple.of(hall.value(), ContactRules.LEDGER);
        values.addArrayOfString(ids.stream().map(EntryId::key).toArray(String[]::new));
        return database.query(SOME + " ORDER BY e.key", values).map(LedgerRegister::entries);
    }

    /** The recorded questions of whoever had a number, for the resident's page. */
    public Future<List<LedgerRow>> ofTicket(HallId hall, LocalDate day, TicketNo ticket, LocalDateTime now) {
        return database.query(
                        OF_TICKET,
                        Tuple.of(
                                hall.value(),
                                ContactRules.LEDGER,
                                ticket.toString(),
                                day.toString(),
                                now.minusDays(TOLD_DAYS)))
                .map(LedgerRegister::entries);
    }

    /** What this clerk was asked first and somebody else closed in the last days, the newest first. */
    public Future<List<LedgerRow>> closedByOthers(HallId hall, ClerkId first, LocalDateTime now) {
        return database.query(
                        CLOSED_BY_OTHERS,
                        Tuple.of(hall.value(), ContactRules.LEDGER, first.value(), now.minusDays(CLOSED_DAYS)))
                .map(LedgerRegister::entries);
    }

    /** The hand-overs and late answers of this moment, and the rates of a period, both days included. */
    public Future<ContactFigures> figures(
            HallId hall, ZoneId zone, LocalDate from, LocalDate until, LocalDateTime now) {
        Tuple period = Tuple.of(hall.value(), ContactRules.LEDGER, zone.getId(), from, until);
        return database.query(NOW, Tuple.of(hall.value(), ContactRules.LEDGER, now))
                .compose(open -> database.query(PERIOD, period)
                        .map(rates ->
                                figures(open.iterator().next(), rates.iterator().next())));
    }

    private static ContactFigures figures(Row open, Row rates) {
        return new ContactFigures(
                open.getInteger("unsigned"),
                open.getInteger("escalated"),
                open.getInteger("overdue"),
                rates.getLong("contacts"),
                rates.getLong("registered"),
                rates.getLong("handed"),
                rates.getLong("signed"));
    }
}
