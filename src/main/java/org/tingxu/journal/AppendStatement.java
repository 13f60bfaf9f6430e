package org.tingxu.journal;

import static org.tingxu.journal.PgHallJournal.utc;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.journal.HashChain.Stored;
import org.tingxu.journal.ReadRow.MatterRow;
import org.tingxu.journal.ReadRow.TicketRow;
import org.tingxu.journal.ReadRow.VisitRow;
import org.tingxu.journal.ReadRow.WindowTimeRow;
import org.tingxu.journal.codec.EventCodec;

/**
 * One statement that writes a whole batch: so it is one transaction and one round trip, and nothing of it is there when the epoch is
 * no longer ours.
 */
final class AppendStatement {
    private static final String TICKETS = """
            WITH owner AS (SELECT hall FROM hall WHERE hall = $1 AND epoch = $2 FOR SHARE),
            rows AS (
              INSERT INTO journal (hall, seq, at, kind, actor, command_id, command_print, body, hash)
              SELECT owner.hall, r.* FROM owner,
                unnest($3::bigint[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                  $10::bytea[]) AS r
              RETURNING 1),
            tickets AS (
              INSERT INTO ticket (hall, day, number, service, channel, priority, language, kiosk, slip, state, since,
                window_no, issued_at, ended)
              SELECT owner.hall, r.* FROM owner,
                unnest($11::date[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[],
                  $18::text[], $19::text[], $20::timestamptz[], $21::integer[], $22::timestamptz[], $23::boolean[]) AS r
              ON CONFLICT (hall, day, number) DO UPDATE SET service = excluded.service, slip = excluded.slip,
                state = excluded.state, since = excluded.since, window_no = excluded.window_no, ended = excluded.ended),
            visits AS (
              INSERT INTO visit (hall, day, number, called_at, last_call_at, service, priority, window_no, clerk, cause,
                issued_at, calls, started_at, ended_at, held_ms, outcome)
              SELECT owner.hall, r.* FROM owner,
                unnest($24::date[], $25::text[], $26::timestamptz[], $27::timestamptz[], $28::text[], $29::text[],
                  $30::integer[], $31::text[], $32::text[], $33::timestamptz[], $34::integer[], $35::timestamptz[],
                  $36::timestamptz[], $37::bigint[], $38::text[]) AS r
              ON CONFLICT (hall, day, number, called_at) DO UPDATE SET last_call_at = excluded.last_call_at,
                calls = excluded.calls, started_at = excluded.started_at, ended_at = excluded.ended_at,
                held_ms = excluded.held_ms, outcome = excluded.outcome),
            times AS (
              INSERT INTO window_time (hall, day, window_no, clerk, state, since, until)
              SELECT owner.hall, r.* FROM owner,
                unnest($39::date[], $40::integer[], $41::text[], $42::text[], $43::timestamptz[], $44::timestamptz[]) AS r
              ON CONFLICT DO NOTHING)
            """;

    private static final String MATTERS = """
            , matters AS (
              INSERT INTO matter (hall, year, serial, number, item, version, subject, ticket, clerk, received_at,
                accepted_at, closed_at, stage, due, due_provisional, statutory, deliver_by, light, yellow_from, red_from,
                notices, flagged, extension_asked, granted, closed)
              SELECT owner.hall, r.* FROM owner,
                unnest($45::integer[], $46::integer[], $47::text[], $48::text[], $49::text[], $50::text[], $51::text[],
                  $52::text[], $53::timestamp[], $54::timestamp[], $55::timestamp[], $56::text[], $57::date[],
                  $58::boolean[], $59::date[], $60::date[], $61::text[], $62::date[], $63::date[], $64::integer[],
                  $65::boolean[], $66::boolean[], $67::boolean[], $68::boolean[]) AS r
              ON CONFLICT (hall, year, serial) DO UPDATE SET accepted_at = excluded.accepted_at,
                closed_at = excluded.closed_at, stage = excluded.stage, due = excluded.due,
                due_provisional = excluded.due_provisional, statutory = excluded.statutory,
                deliver_by = excluded.deliver_by, light = excluded.light, yellow_from = excluded.yellow_from,
                red_from = excluded.red_from, notices = excluded.notices, flagged = excluded.flagged,
                extension_asked = excluded.extension_asked, granted = excluded.granted, closed = excluded.closed),
            matter_events AS (
              INSERT INTO matter_event (hall, year, serial, seq)
              SELECT owner.hall, r.* FROM owner, unnest($69::integer[], $70::integer[], $71::bigint[]) AS r)
            """;

    private static final String COUNT = "SELECT count(*) FROM rows";
    private static final int TICKETS_VALUES = 44;
    private static final int MATTERS_VALUES = 27;

    private final HallId hall;
    private final long epoch;
    private final Batch batch;
    private final String[] kinds;
    private final String[] bodies;
    private final Buffer[] hashes;

    AppendStatement(HallId hall, long epoch, Batch batch) {
        this.hall = hall;
        this.epoch = epoch;
        this.batch = batch;
        this.kinds = column(batch.entries(), String[]::new, e -> EventCodec.kind(e.event()));
        this.bodies = column(batch.entries(), String[]::new, e -> EventCodec.encode(e.event()));
        this.hashes = new Buffer[batch.size()];
    }

    /** Computes the rows' hashes and returns the last one. */
    byte[] chain(HashChain chain, byte[] previous) {
        byte[] last = previous;
        List<Entry> entries = batch.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            last = chain.next(
                    last, new Stored(hall.value(), e.seq(), e.at(), kinds[i], e.actor(), id(e), print(e), bodies[i]));
            hashes[i] = Buffer.buffer(last);
        }
        return last;
    }

    /** Most batches have no matter and no rating in them, and a statement that is the shorter for it. */
    String sql() {
        boolean matters = !batch.matters().isEmpty();
        int before = TICKETS_VALUES + (matters ? MATTERS_VALUES : 0);
        return TICKETS + (matters ? MATTERS : "") + MonthColumns.sql(batch, before) + COUNT;
    }

    Tuple values() {
        Tuple t = Tuple.tuple().addString(hall.value()).addLong(epoch);
        journal(t, batch.entries());
        tickets(t, batch.tickets());
        visits(t, batch.visits());
        times(t, batch.windowTimes());
        List<MatterRow> matters = batch.matters();
        if (!matters.isEmpty()) {
            MatterColumns.add(t, matters);
            MatterColumns.addEvents(t, batch.matterEvents());
        }
        MonthColumns.add(t, batch);
        return t;
    }

    private void journal(Tuple t, List<Entry> rows) {
        t.addArrayOfLong(column(rows, Long[]::new, Entry::seq));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, e -> utc(e.at())));
        t.addArrayOfString(kinds);
        t.addArrayOfString(column(rows, String[]::new, Entry::actor));
        t.addArrayOfString(column(rows, String[]::new, AppendStatement::id));
        t.addArrayOfString(column(rows, String[]::new, AppendStatement::print));
        t.addArrayOfString(bodies);
        t.addArrayOfBuffer(hashes);
    }

    private static void tickets(Tuple t, List<TicketRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, TicketRow::day));
        t.addArrayOfString(column(rows, String[]::new, r -> r.ticket().no().toString()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.ticket().service().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.ticket().channel().code()));
        t.addArrayOfString(
                column(rows, String[]::new, r -> r.ticket().priority().code()));
        t.addArrayOfString(
                column(rows, String[]::new, r -> r.ticket().language().tag()));
        t.addArrayOfString(column(
                rows, String[]::new, r -> r.ticket().kiosk().map(KioskId::value).orElse(null)));
        t.addArrayOfString(
                column(rows, String[]::new, r -> r.ticket().slip().name().toLowerCase(Locale.ROOT)));
        t.addArrayOfString(column(rows, String[]::new, TicketRow::state));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.since())));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.window().orElse(null)));
        t.addArrayOfOffsetDateTime(
                column(rows, OffsetDateTime[]::new, r -> utc(r.ticket().issuedAt())));
        t.addArrayOfBoolean(column(rows, Boolean[]::new, TicketRow::ended));
    }

    private static void visits(Tuple t, List<VisitRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, VisitRow::day));
        t.addArrayOfString(column(rows, String[]::new, r -> r.ticket().no().toString()));
        t.addArrayOfOffsetDateTime(
                column(rows, OffsetDateTime[]::new, r -> utc(r.call().at())));
        t.addArrayOfOffsetDateTime(
                column(rows, OffsetDateTime[]::new, r -> utc(r.call().lastAt())));
        t.addArrayOfString(column(rows, String[]::new, r -> r.ticket().service().value()));
        t.addArrayOfString(
                column(rows, String[]::new, r -> r.ticket().priority().code()));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.call().window().value()));
        t.addArrayOfString(column(rows, String[]::new, r -> r.call().clerk().value()));
        t.addArrayOfString(
                column(rows, String[]::new, r -> r.call().reason().cause().code()));
        t.addArrayOfOffsetDateTime(
                column(rows, OffsetDateTime[]::new, r -> utc(r.ticket().issuedAt())));
        t.addArrayOfInteger(column(rows, Integer[]::new, r -> r.call().calls()));
        t.addArrayOfOffsetDateTime(column(
                rows,
                OffsetDateTime[]::new,
                r -> r.startedAt().map(PgHallJournal::utc).orElse(null)));
        t.addArrayOfOffsetDateTime(column(
                rows,
                OffsetDateTime[]::new,
                r -> r.endedAt().map(PgHallJournal::utc).orElse(null)));
        t.addArrayOfLong(column(rows, Long[]::new, r -> r.held().toMillis()));
        t.addArrayOfString(column(rows, String[]::new, VisitRow::outcome));
    }

    private static void times(Tuple t, List<WindowTimeRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, WindowTimeRow::day));
        t.addArrayOfInteger(column(rows, Integer[]::new, WindowTimeRow::window));
        t.addArrayOfString(column(rows, String[]::new, WindowTimeRow::clerk));
        t.addArrayOfString(column(rows, String[]::new, WindowTimeRow::state));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.since())));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.until())));
    }

    private static String id(Entry e) {
        return e.mark().map(CommandMark::id).orElse("");
    }

    private static String print(Entry e) {
        return e.mark().map(CommandMark::print).orElse("");
    }

    static <R, T extends @Nullable Object> T[] column(List<R> rows, IntFunction<T[]> array, Function<R, T> value) {
        T[] out = array.apply(rows.size());
        for (int i = 0; i < out.length; i++) {
            out[i] = value.apply(rows.get(i));
        }
        return out;
    }
}
