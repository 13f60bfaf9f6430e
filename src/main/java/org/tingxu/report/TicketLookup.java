package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.database.Database;

/** Finds tickets that a hall has no longer in mind. */
public final class TicketLookup {
    private static final String TICKET = "SELECT number, service, priority, state, slip, issued_at, since FROM ticket"
            + " WHERE hall = $1 AND day = $2 AND number = $3";
    private static final String CALLED_FOR =
            "SELECT service FROM visit WHERE hall = $1 AND day = $2 AND number = $3 AND called_at = $4";

    private final Database database;

    public TicketLookup(Database database) {
        this.database = database;
    }

    public Future<Optional<EndedTicket>> find(HallId hall, LocalDate day, TicketNo ticket) {
        return database.query(TICKET, Tuple.of(hall.value(), day, ticket.toString()))
                .map(rows -> rows.stream().findFirst().map(TicketLookup::ended));
    }

    /** What a ticket was called for at an instant. */
    public Future<Optional<ServiceCode>> calledFor(HallId hall, LocalDate day, TicketNo ticket, Instant calledAt) {
        return database.query(
                        CALLED_FOR, Tuple.of(hall.value(), day, ticket.toString(), calledAt.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst().map(row -> new ServiceCode(row.getString(0))));
    }

    private static EndedTicket ended(Row row) {
        return new EndedTicket(
                row.getString("number"),
                new ServiceCode(row.getString("service")),
                row.getString("priority"),
                row.getString("state"),
                Slip.valueOf(row.getString("slip").toUpperCase(Locale.ROOT)),
                row.getOffsetDateTime("issued_at").toInstant(),
                row.getOffsetDateTime("since").toInstant());
    }
}
