package org.tingxu.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tingxu.journal.ChainReport.DayHead;
import org.tingxu.journal.HashChain.Kind;
import org.tingxu.journal.HashChain.Stored;
import org.tingxu.journal.database.Database;

/** Reads journals from their first row and computes every hash anew. */
public final class ChainVerifier {
    private static final int PAGE = 10_000;
    private static final String HALLS =
            "SELECT hall, hash_kind FROM hall WHERE $1::text IS NULL OR hall = $1 ORDER BY hall";
    private static final String ROWS = "SELECT seq, at, kind, actor, command_id, command_print, body, hash FROM journal"
            + " WHERE hall = $1 AND seq > $2 ORDER BY seq LIMIT $3";

    /** Where a page of rows is computed. */
    @FunctionalInterface
    private interface Bench {
        Future<Void> compute(Runnable page);
    }

    private final Database database;
    private final Bench bench;

    /** Computes where the answers of the database arrive. */
    public ChainVerifier(Database database) {
        this(database, page -> {
            page.run();
            return Future.succeededFuture();
        });
    }

    private ChainVerifier(Database database, Bench bench) {
        this.database = database;
        this.bench = bench;
    }

    /** Computes on workers, page by page, so that the loops of a running server go on meanwhile. */
    public static ChainVerifier beside(Vertx vertx, Database database) {
        return new ChainVerifier(
                database,
                page -> vertx.executeBlocking(
                                () -> {
                                    page.run();
                                    return page;
                                },
                                false)
                        .mapEmpty());
    }

    /** Checks one hall, or all. */
    public Future<List<ChainReport>> all(Optional<String> hall) {
        return all(hall, _ -> {});
    }

    /**
     * Checks one hall, or all, and tells how far it is.
     *
     * @param read hears after each page how many rows of its hall were found whole
     */
    public Future<List<ChainReport>> all(Optional<String> hall, LongConsumer read) {
        return database.query(HALLS, Tuple.tuple().addString(hall.orElse(null))).compose(rows -> {
            Future<List<ChainReport>> reports = Future.succeededFuture(new ArrayList<>());
            for (Row row : rows) {
                reports = reports.compose(done -> new Walk(row.getString(0), Kind.of(row.getString(1)), read)
                        .next()
                        .map(report -> {
                            done.add(report);
                            return done;
                        }));
            }
            return reports;
        });
    }

    /** The way through one journal. */
    private final class Walk {
        private final String hall;
        private final Kind kind;
        private final HashChain chain;
        private final LongConsumer read;
        private final Deque<DayHead> days = new ArrayDeque<>();
        private byte[] last = HashChain.genesis();
        private long seq;
        private Optional<String> fault = Optional.empty();

        Walk(String hall, Kind kind, LongConsumer read) {
            this.hall = hall;
            this.kind = kind;
            this.read = read;
            this.chain = new HashChain(kind);
        }

        Future<ChainReport> next() {
            return database.query(ROWS, Tuple.of(hall, seq, PAGE))
                    .compose(rows -> bench.compute(() -> check(rows)).compose(_ -> {
                        read.accept(seq);
                        return fault.isPresent() || rows.size() < PAGE ? Future.succeededFuture(report()) : next();
                    }));
        }

        private void check(RowSet<Row> rows) {
            for (Row row : rows) {
                if (fault.isEmpty()) {
                    check(row);
                }
            }
        }

        private void check(Row row) {
            long found = row.getLong("seq");
            if (found != seq + 1) {
                fault = Optional.of("row %d follows row %d".formatted(found, seq));
                return;
            }
            Instant at = row.getOffsetDateTime("at").toInstant();
            byte[] hash = chain.next(
                    last,
                    new Stored(
                            hall,
                            found,
                            at,
                            row.getString("kind"),
                            row.getString("actor"),
                            row.getString("command_id"),
                            row.getString("command_print"),
                            row.getString("body")));
            if (!Arrays.equals(hash, row.getBuffer("hash").getBytes())) {
                fault = Optional.of("row %d does not fit the row before it".formatted(found));
                return;
            }
            last = hash;
            seq = found;
            note(at.atZone(ZoneOffset.UTC).toLocalDate());
        }

        private void note(LocalDate day) {
            if (!days.isEmpty() && days.getLast().day().equals(day)) {
                days.removeLast();
            }
            days.addLast(new DayHead(day, seq, ChainReport.hex(last)));
            if (days.size() > ChainReport.DAYS_MAX) {
                days.removeFirst();
            }
        }

        private ChainReport report() {
            return new ChainReport(hall, kind, seq, ChainReport.hex(last), List.copyOf(days), fault);
        }
    }
}
