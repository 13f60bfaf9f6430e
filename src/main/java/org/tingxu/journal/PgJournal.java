package org.tingxu.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HallJournal.Snapshot;
import org.tingxu.journal.HashChain.Kind;
import org.tingxu.journal.codec.MementoCodec;
import org.tingxu.journal.codec.UnreadableMemento;
import org.tingxu.journal.database.Database;

/** Journals in PostgreSQL. */
public final class PgJournal implements Journal {
    private static final System.Logger LOG = System.getLogger(PgJournal.class.getName());
    private static final String TAKE_OVER = "INSERT INTO hall (hall, epoch, hash_kind) VALUES ($1, 1, $2)"
            + " ON CONFLICT (hall) DO UPDATE SET epoch = hall.epoch + 1 RETURNING epoch, hash_kind";
    private static final String HEAD = "SELECT seq, hash, at FROM journal WHERE hall = $1 ORDER BY seq DESC LIMIT 1";
    private static final String SNAPSHOT =
            "SELECT seq, kind, body FROM snapshot WHERE hall = $1 AND seq <= $2 ORDER BY seq DESC LIMIT 1";

    private final Vertx vertx;
    private final Database database;
    private final Kind newHalls;

    /**
     * Journals in one database.
     *
     * @param newHalls the hash of chains that begin now; a chain that has begun keeps its own
     */
    public PgJournal(Vertx vertx, Database database, Kind newHalls) {
        this.vertx = vertx;
        this.database = database;
        this.newHalls = newHalls;
    }

    @Override
    public Future<HallJournal> open(HallId hall) {
        return database.inTransaction(c -> c.preparedQuery(TAKE_OVER)
                .execute(Tuple.of(hall.value(), newHalls.code()))
                .map(rows -> rows.iterator().next())
                .compose(owned -> headOf(c, hall)
                        .compose(head -> snapshotOf(c, hall, head.seq()).map(snapshot -> {
                            Kind kind = Kind.of(owned.getString("hash_kind"));
                            long epoch = owned.getLong("epoch");
                            return new PgHallJournal(vertx, database, hall, epoch, kind, head, snapshot);
                        }))));
    }

    private Future<PgHallJournal.Head> headOf(SqlConnection c, HallId hall) {
        return c.preparedQuery(HEAD).execute(Tuple.of(hall.value())).map(rows -> {
            if (rows.size() == 0) {
                return new PgHallJournal.Head(0, Buffer.buffer(HashChain.genesis()), Instant.EPOCH);
            }
            Row row = rows.iterator().next();
            return new PgHallJournal.Head(
                    row.getLong("seq"),
                    row.getBuffer("hash"),
                    row.getOffsetDateTime("at").toInstant());
        });
    }

    private Future<Optional<Snapshot>> snapshotOf(SqlConnection c, HallId hall, long head) {
        return c.preparedQuery(SNAPSHOT).execute(Tuple.of(hall.value(), head)).map(rows -> {
            if (rows.size() == 0) {
                return Optional.empty();
            }
            Row row = rows.iterator().next();
            return readable(hall, row.getLong("seq"), row.getString("kind"), row.getString("body"));
        });
    }

    private static Optional<Snapshot> readable(HallId hall, long seq, String kind, String body) {
        if (!kind.equals(MementoCodec.KIND)) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "hall {0}: snapshot at {1} is {2}; the journal is replayed",
                    hall,
                    seq,
                    kind);
            return Optional.empty();
        }
        try {
            return Optional.of(new Snapshot(seq, MementoCodec.decode(body)));
        } catch (UnreadableMemento e) {
            LOG.log(System.Logger.Level.WARNING, "hall " + hall + ": snapshot at " + seq + " cannot be read", e);
            return Optional.empty();
        }
    }
}
