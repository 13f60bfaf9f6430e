package org.tingxu.boot.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The same by plain SQL: one transaction a ticket, with a counter row per number range, and windows that call with
 * {@code FOR UPDATE SKIP LOCKED}. No HTTP, no chain, no screens; statements are prepared and cached.
 */
final class SqlBaseline implements AutoCloseable {
    static final List<Integer> CONNECTIONS = List.of(1, 2, 4, 8, 16, 32);
    private static final String DATABASE = "bench_sql";
    private static final Duration STALLED_AFTER = Duration.ofSeconds(60);

    private final Vertx vertx = Vertx.vertx();
    private final PgConnectOptions options;

    private SqlBaseline(PgConnectOptions options) {
        this.options = options;
    }

    /** A new database of its own beside the one of {@code server}. */
    static SqlBaseline prepare(URI server) throws InterruptedException {
        PgConnectOptions own = new PgConnectOptions(PgConnectOptions.fromUri(server.toString()))
                .setDatabase(DATABASE)
                .setCachePreparedStatements(true);
        SqlBaseline baseline = new SqlBaseline(own);
        PgConnectOptions main = PgConnectOptions.fromUri(server.toString());
        Waiting.on(
                baseline.once(main, "CREATE DATABASE " + DATABASE)
                        .compose(_ -> baseline.once(own, """
                                CREATE TABLE counter (service integer PRIMARY KEY, n bigint NOT NULL);
                                INSERT INTO counter SELECT s, 0 FROM generate_series(0, %d) s;
                                CREATE TABLE ticket (
                                  service integer NOT NULL, n bigint NOT NULL, state text NOT NULL,
                                  channel text NOT NULL, window_no integer, issued_at timestamptz NOT NULL,
                                  called_at timestamptz, started_at timestamptz, ended_at timestamptz,
                                  PRIMARY KEY (service, n));
                                CREATE INDEX waiting ON ticket (service, n) WHERE state = 'issued'
                                """.formatted(BenchHall.SERVICES - 1))),
                STALLED_AFTER);
        return baseline;
    }

    private Future<Void> once(PgConnectOptions where, String sql) {
        return PgConnection.connect(vertx, where)
                .compose(c -> c.query(sql).execute().eventually(c::close))
                .mapEmpty();
    }

    /** One round over so many connections. */
    record Result(int connections, double perSecond, Latencies latencies) {}

    Result tickets(int connections, Duration warmUp, Duration measured) throws InterruptedException {
        return run(connections, warmUp, measured, (c, turn) -> issue(c, turn % BenchHall.LINES));
    }

    Result cycles(int connections, Duration warmUp, Duration measured) throws InterruptedException {
        return run(connections, warmUp, measured, SqlBaseline::visit);
    }

    private static Future<Void> issue(SqlConnection c, int service) {
        return c.begin()
                .compose(tx -> c.preparedQuery("UPDATE counter SET n = n + 1 WHERE service = $1 RETURNING n")
                        .execute(Tuple.of(service))
                        .compose(rows -> c.preparedQuery("INSERT INTO ticket (service, n, state, channel, issued_at)"
                                        + " VALUES ($1, $2, 'issued', 'kiosk', now())")
                                .execute(
                                        Tuple.of(service, rows.iterator().next().getLong(0))))
                        .compose(_ -> tx.commit()));
    }

    /** Ticket, call, start, finish: four transactions. */
    private static Future<Void> visit(SqlConnection c, int turn) {
        int service = turn % BenchHall.SERVICES;
        return issue(c, service)
                .compose(_ -> c.begin())
                .compose(tx -> call(c, tx, service))
                .compose(n -> step(c, "serving", "started_at", service, n))
                .compose(n -> step(c, "finished", "ended_at", service, n))
                .mapEmpty();
    }

    private static Future<Long> call(SqlConnection c, Transaction tx, int service) {
        return c.preparedQuery("""
                        UPDATE ticket SET state = 'called', window_no = $1, called_at = now()
                        WHERE service = $1 AND n = (SELECT n FROM ticket WHERE service = $1 AND state = 'issued'
                          ORDER BY n LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING n""")
                .execute(Tuple.of(service))
                .compose(rows -> tx.commit().map(_ -> rows.iterator().next().getLong(0)));
    }

    private static Future<Long> step(SqlConnection c, String state, String column, int service, long n) {
        return c.preparedQuery("UPDATE ticket SET state = '%s', %s = now() WHERE service = $1 AND n = $2"
                        .formatted(state, column))
                .execute(Tuple.of(service, n))
                .map(_ -> n);
    }

    private Result run(
            int connections, Duration warmUp, Duration measured, BiFunction<SqlConnection, Integer, Future<Void>> work)
            throws InterruptedException {
        List<SqlConnection> open = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            open.add(Waiting.on(PgConnection.connect(vertx, options), STALLED_AFTER));
        }
        try {
            long from = System.nanoTime() + warmUp.toNanos();
            long until = from + measured.toNanos();
            List<Lane> lanes = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                lanes.add(new Lane(open.get(i), work, i, connections, from, until));
            }
            Waiting.on(Future.all(lanes.stream().map(Lane::run).toList()), STALLED_AFTER);
            Latencies all = new Latencies();
            lanes.forEach(lane -> all.addAll(lane.latencies));
            return new Result(connections, all.count() / (measured.toNanos() / 1e9), all);
        } finally {
            for (SqlConnection c : open) {
                Waiting.on(c.close(), STALLED_AFTER);
            }
        }
    }

    /** One connection that does its work over and over. */
    private static final class Lane {
        final Latencies latencies = new Latencies();
        private final SqlConnection connection;
        private final BiFunction<SqlConnection, Integer, Future<Void>> work;
        private final int stride;
        private final long from;
        private final long until;
        private final Promise<Void> done = Promise.promise();
        private int turn;

        Lane(
                SqlConnection connection,
                BiFunction<SqlConnection, Integer, Future<Void>> work,
                int first,
                int stride,
                long from,
                long until) {
            this.connection = connection;
            this.work = work;
            this.turn = first;
            this.stride = stride;
            this.from = from;
            this.until = until;
        }

        /** Done when the time is over. */
        Future<Void> run() {
            again();
            return done.future();
        }

        private void again() {
            long begin = System.nanoTime();
            if (begin >= until) {
                done.complete();
                return;
            }
            turn += stride;
            work.apply(connection, turn)
                    .onSuccess(_ -> {
                        note(begin, System.nanoTime());
                        again();
                    })
                    .onFailure(done::tryFail);
        }

        private void note(long begin, long end) {
            if (end > from && end <= until) {
                latencies.add(end - begin);
            }
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
