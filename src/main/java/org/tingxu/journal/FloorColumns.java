package org.tingxu.journal;

import static org.tingxu.journal.AppendStatement.column;
import static org.tingxu.journal.PgHallJournal.utc;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import org.tingxu.core.name.KioskId;
import org.tingxu.journal.ReadRow.TicketRow;
import org.tingxu.journal.ReadRow.VisitRow;
import org.tingxu.journal.ReadRow.WindowTimeRow;

/** The columns of {@code ticket}, {@code visit} and {@code window_time}, in the order of the append. */
final class FloorColumns {
    private FloorColumns() {}

    static void tickets(Tuple t, Collection<TicketRow> rows) {
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

    static void visits(Tuple t, Collection<VisitRow> rows) {
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

    static void times(Tuple t, Collection<WindowTimeRow> rows) {
        t.addArrayOfLocalDate(column(rows, LocalDate[]::new, WindowTimeRow::day));
        t.addArrayOfInteger(column(rows, Integer[]::new, WindowTimeRow::window));
        t.addArrayOfString(column(rows, String[]::new, WindowTimeRow::clerk));
        t.addArrayOfString(column(rows, String[]::new, WindowTimeRow::state));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.since())));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, r -> utc(r.until())));
    }
}
