package org.tingxu.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HashChain.Kind;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.codec.MementoCodec;
import org.tingxu.journal.database.Database;

/** The journal of one hall in PostgreSQL. */
final class PgHallJournal implements HallJournal {
    private static final System.Logger LOG = System.getLogger(PgHallJournal.class.getName());
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String COLUMNS = "seq, at, kind, actor, command_id, command_print, body";
    private static final String PAGE_AFTER =
            "SELECT " + COLUMNS + " FROM journal WHERE hall = $1 AND seq > $2 ORDER BY seq LIMIT $3";
    private static final String MARKS = "SELECT seq, command_id, command_print FROM journal"
            + " WHERE hall = $1 AND seq > (SELECT max(seq) FROM journal WHERE hall = $1) - $2"
            + " AND command_id <> '' ORDER BY seq";
    private static final String KEEP = "WITH kept AS (INSERT INTO snapshot (hall, seq, kind, body)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (hall, seq) DO NOTHING)"
            + " DELETE FROM snapshot WHERE hall = $1 AND seq < $2";

    private static final String EPOCH = "SELECT epoch FROM hall WHERE hall = $1";

    /** The last row. */
    record Head(long seq, Buffer hash, Instant at) {}

    private final Vertx vertx;
    private final Database database;
    private final HallId hall;
    private final long epoch;
    private final HashChain chain;
    private final Head opened;
    private final Optional<Snapshot> snapshot;
    private byte[] lastHash;

    PgHallJournal(
            Vertx vertx,
            Database database,
            HallId hall,
            long epoch,
            Kind kind,
            Head head,
            Optional<Snapshot> snapshot) {
        this.vertx = vertx;
        this.database = database;
        this.hall = hall;
        this.epoch = epoch;
        this.chain = new HashChain(kind);
        this.opened = head;
        this.lastHash = head.hash().getBytes();
        this.snapshot = snapshot;
    }

    @Override
    public long epoch() {
        return epoch;
    }

    @Override
    public long head() {
        return opened.seq();
    }

    @Override
    public Instant headAt() {
        return opened.at();
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return snapshot;
    }

    @Override
    public Future<List<Entry>> read(long after) {
        return page(after, PAGE);
    }

    @Override
    public Future<List<Entry>> readRange(long first, int count) {
        return page(first - 1, count);
    }

    private Future<List<Entry>> page(long after, int max) {
        return database.query(PAGE_AFTER, Tuple.of(hall.value(), after, max)).map(PgHallJournal::entries);
    }

    private static List<Entry> entries(RowSet<Row> rows) {
        List<Entry> out = new ArrayList<>(rows.size());
        rows.forEach(row -> out.add(new Entry(
                row.getLong(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getString(3),
                mark(row.getString(4), row.getString(5)),
                EventCodec.decode(row.getString(2), row.getString(6)))));
        return out;
    }

    private static Optional<CommandMark> mark(String id, String print) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new CommandMark(id, print));
    }

    @Override
    public Future<List<Marked>> marks(int max) {
        return database.query(MARKS, Tuple.of(hall.value(), max)).map(rows -> {
            List<Marked> out = new ArrayList<>(rows.size());
            rows.forEach(
                    row -> out.add(new Marked(row.getLong(0), new CommandMark(row.getString(1), row.getString(2)))));
            return out;
        });
    }

    @Override
    public Future<Void> append(Batch batch) {
        AppendStatement statement = new AppendStatement(hall, epoch, batch);
        byte[] after = statement.chain(chain, lastHash);
        return database.query(statement.sql(), statement.values())
                .recover(e -> isUniqueViolation(e) ? overtaken(e) : Future.failedFuture(e))
                .compose(rows -> {
                    if (rows.iterator().next().getLong(0) != batch.size()) {
                        return Future.failedFuture(new Fenced(hall.value(), epoch));
                    }
                    lastHash = after;
                    return Future.succeededFuture();
                });
    }

    /** Our own append that missed its deadline may have taken the place; only another epoch is another writer. */
    private Future<RowSet<Row>> overtaken(Throwable e) {
        return database.query(EPOCH, Tuple.of(hall.value()))
                .compose(rows -> rows.iterator().next().getLong(0) == epoch
                        ? Future.failedFuture(e)
                        : Future.failedFuture(new Fenced(hall.value(), epoch)));
    }

    @Override
    public Future<Void> checkOwner() {
        return database.query(EPOCH, Tuple.of(hall.value()))
                .compose(rows -> rows.iterator().next().getLong(0) == epoch
                        ? Future.succeededFuture()
                        : Future.failedFuture(new Fenced(hall.value(), epoch)));
    }

    private static boolean isUniqueViolation(Throwable e) {
        return e instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState());
    }

    @Override
    public Future<Void> keep(Snapshot snap) {
        return vertx.executeBlocking(() -> MementoCodec.encode(snap.memento()), false)
                .compose(body -> database.query(KEEP, Tuple.of(hall.value(), snap.seq(), MementoCodec.KIND, body)))
                .onSuccess(rows -> LOG.log(
                        System.Logger.Level.DEBUG, "hall {0}: snapshot at {1}", hall, Long.toString(snap.seq())))
                .mapEmpty();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
