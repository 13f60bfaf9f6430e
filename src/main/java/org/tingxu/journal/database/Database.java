package org.tingxu.journal.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** The PostgreSQL of this server. Whatever is asked through it is answered or fails within its deadline. */
public final class Database {
    /** As {@code pg_stat_activity} names this program. */
    public static final String APPLICATION_NAME = "tingxu";

    /** A connection that hears nothing for this long is closed, so that a connect that never ends gives its place back. */
    static final Duration SILENCE_MAX = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Pool pool;
    private final Limits limits;

    private Database(Pool pool, Limits limits) {
        this.pool = pool;
        this.limits = limits;
    }

    /** As {@link #open(Vertx, String, Limits)} with {@link Limits#USUAL}. */
    public static Database open(Vertx vertx, String uri) {
        return open(vertx, uri, Limits.USUAL);
    }

    /**
     * Makes the pool; connects only when the first query comes.
     *
     * @param uri {@code postgresql://user:password@host:port/database}
     * @throws IllegalArgumentException when the address is not one; the text never holds the password
     */
    public static Database open(Vertx vertx, String uri, Limits limits) {
        return open(vertx, () -> uri, limits);
    }

    /** As the other, for a server that may come back at another address: each new connection asks where. */
    public static Database open(Vertx vertx, Supplier<String> uri) {
        return open(vertx, uri, Limits.USUAL);
    }

    private static Database open(Vertx vertx, Supplier<String> uri, Limits limits) {
        PgConnectOptions told = address(uri.get());
        LOG.log(System.Logger.Level.DEBUG, "database at {0}", told.getHost());
        NetClientOptions net = new NetClientOptions()
                .setConnectTimeout(Math.toIntExact(limits.connectWait().toMillis()))
                .setTcpKeepAlive(true)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setReadIdleTimeout(Math.toIntExact(SILENCE_MAX.toSeconds()));
        PoolOptions bounds = new PoolOptions()
                .setMaxSize(limits.connectionsMax())
                .setMaxWaitQueueSize(limits.waitingMax())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setConnectionTimeout(Math.toIntExact(limits.connectWait().toMillis()));
        Pool pool = PgBuilder.pool()
                .with(bounds)
                .with(net)
                .connectingTo(() -> Future.succeededFuture(options(uri.get(), limits)))
                .using(vertx)
                .build();
        return new Database(pool, limits);
    }

    /** One prepared statement. */
    public Future<RowSet<Row>> query(String sql, Tuple values) {
        return onConnection(c -> c.preparedQuery(sql).execute(values));
    }

    /** Work on one connection, all of it within the query deadline. */
    public <T> Future<T> onConnection(Function<SqlConnection, Future<T>> work) {
        return onConnection(limits.queryDeadline(), work);
    }

    /** Work in one transaction, commit included, within the query deadline; a failed future rolls it back. */
    public <T> Future<T> inTransaction(Function<SqlConnection, Future<T>> work) {
        return inTransaction(limits.queryDeadline(), work);
    }

    /** As {@link #inTransaction(Function)} with another deadline; a longer one must also raise the server's own limits. */
    public <T> Future<T> inTransaction(Duration deadline, Function<SqlConnection, Future<T>> work) {
        return onConnection(deadline, c -> transaction(c, work));
    }

    /** The pool itself, for a caller that sets its own {@link Deadline}. */
    public Pool pool() {
        return pool;
    }

    public Limits limits() {
        return limits;
    }

    public Future<Void> close() {
        return pool.close();
    }

    private <T> Future<T> onConnection(Duration deadline, Function<SqlConnection, Future<T>> work) {
        return pool.getConnection()
                .compose(c -> Deadline.on(c, deadline, started(c, work)).onComplete(done -> giveBack(c, done)));
    }

    /** A connection that was cut is not given back: the pool drops it when its socket is seen closed. */
    private static void giveBack(SqlConnection connection, AsyncResult<?> done) {
        if (done.cause() instanceof DeadlineMissed) {
            return;
        }
        connection
                .close()
                .onFailure(e -> System.getLogger(Database.class.getName())
                        .log(System.Logger.Level.DEBUG, "a broken connection was given back", e));
    }

    private static <T> Future<T> started(SqlConnection connection, Function<SqlConnection, Future<T>> work) {
        try {
            return work.apply(connection);
        } catch (RuntimeException fault) {
            return Future.failedFuture(fault);
        }
    }

    private static <T> Future<T> transaction(SqlConnection connection, Function<SqlConnection, Future<T>> work) {
        return connection
                .begin()
                .compose(tx -> started(connection, work)
                        .compose(
                                value -> tx.commit().map(value),
                                fault -> tx.rollback().transform(rolledBack -> Future.<T>failedFuture(fault))));
    }

    private static PgConnectOptions options(String uri, Limits limits) {
        PgConnectOptions connect = address(uri);
        connect.setCachePreparedStatements(true)
                .addProperty("application_name", APPLICATION_NAME)
                .addProperty("client_min_messages", "warning")
                .addProperty("plan_cache_mode", "force_generic_plan")
                .addProperty("statement_timeout", millis(limits.statementTimeout()))
                .addProperty("idle_in_transaction_session_timeout", millis(limits.queryDeadline()));
        return connect;
    }

    private static PgConnectOptions address(String uri) {
        try {
            return PgConnectOptions.fromUri(uri);
        } catch (IllegalArgumentException e) {
            // The cause is left out: its text may quote the address with the password.
            throw new IllegalArgumentException("the database address cannot be read;"
                    + " write postgresql://user:password@host:port/database, with special characters percent-encoded");
        }
    }

    private static String millis(Duration span) {
        return Long.toString(span.toMillis());
    }
}
