package org.tingxu.journal.card;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.database.Database;

/** Encrypted numbers of the cards that tickets were taken with, in the table {@code card_seen}. */
public final class CardStore {
    private static final String KEEP = "INSERT INTO card_seen (hall, day, number, sealed, seen_at)"
            + " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    private static final String FIND = "SELECT sealed FROM card_seen WHERE hall = $1 AND day = $2 AND number = $3";
    private static final String FORGET = "DELETE FROM card_seen WHERE hall = $1 AND day < $2";

    private final Database database;

    public CardStore(Database database) {
        this.database = database;
    }

    /** Keeps what {@link CardSeal} made of a card's number; kept once. */
    public Future<Void> keep(HallId hall, LocalDate day, TicketNo ticket, byte[] sealed, Instant at) {
        return database.query(
                        KEEP,
                        Tuple.of(
                                hall.value(),
                                day,
                                ticket.toString(),
                                Buffer.buffer(sealed),
                                at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    public Future<Optional<byte[]>> find(HallId hall, LocalDate day, TicketNo ticket) {
        return database.query(FIND, Tuple.of(hall.value(), day, ticket.toString()))
                .map(rows ->
                        rows.stream().findFirst().map(row -> row.getBuffer(0).getBytes()));
    }

    /**
     * Deletes what is of an earlier day.
     *
     * @return how many
     */
    public Future<Integer> forgetBefore(HallId hall, LocalDate day) {
        return database.query(FORGET, Tuple.of(hall.value(), day)).map(rows -> rows.rowCount());
    }
}
