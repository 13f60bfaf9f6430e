package org.tingxu.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.StoppableRelay;
import org.tingxu.testing.TestPostgres;

class DatabaseTest {
    private static final Limits ONE_CONNECTION = new Limits(1, 2, Duration.ofMillis(500), Duration.ofMillis(500));

    private final Vertx vertx = Vertx.vertx();
    private String uri;

    @BeforeEach
    void start() {
        uri = TestPostgres.freshDatabase().toString();
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @Test
    void the_server_can_tell_our_connections_and_gives_statements_up_by_itself() {
        Database database = Database.open(vertx, uri);
        assertThat(text(database, "SHOW application_name")).isEqualTo("tingxu");
        assertThat(text(database, "SHOW statement_timeout")).isEqualTo("9s");
    }

    @Test
    void a_slow_statement_is_given_up_by_the_server_and_the_connection_lives_on() throws Exception {
        Database database = Database.open(vertx, uri, ONE_CONNECTION);
        String before = text(database, "SELECT pg_backend_pid()::text");
        Future<RowSet<Row>> slow = database.query("SELECT pg_sleep(30)", Tuple.tuple());
        assertThatThrownBy(() -> slow.await(5, TimeUnit.SECONDS))
                .isInstanceOf(PgException.class)
                .hasMessageContaining("statement timeout");
        assertThat(text(database, "SELECT pg_backend_pid()::text")).isEqualTo(before);
    }

    @Test
    void a_query_to_a_stopped_server_ends_at_its_deadline_and_its_connection_is_replaced() throws Exception {
        StoppableRelay relay = relay();
        Database database = Database.open(vertx, through(relay), ONE_CONNECTION);
        String before = text(database, "SELECT pg_backend_pid()::text");
        relay.stop();
        Future<RowSet<Row>> stuck = database.query("SELECT 1", Tuple.tuple());
        assertThatThrownBy(() -> stuck.await(5, TimeUnit.SECONDS)).isInstanceOf(DeadlineMissed.class);
        relay.goOn();
        assertThat(text(database, "SELECT pg_backend_pid()::text")).isNotEqualTo(before);
    }

    @Test
    void a_transaction_that_stops_before_its_commit_ends_at_the_deadline_too() throws Exception {
        StoppableRelay relay = relay();
        Database database = Database.open(vertx, through(relay), ONE_CONNECTION);
        Future<Object> stuck =
                database.inTransaction(c -> c.query("SELECT 1").execute().map(rows -> {
                    relay.stop();
                    return "written";
                }));
        assertThatThrownBy(() -> stuck.await(5, TimeUnit.SECONDS)).isInstanceOf(DeadlineMissed.class);
        relay.goOn();
        assertThat(text(database, "SELECT 'alive'")).isEqualTo("alive");
    }

    @Test
    void a_failed_transaction_leaves_nothing_behind() {
        Database database = Database.open(vertx, uri);
        database.query("CREATE TABLE box (n int)", Tuple.tuple()).await();
        Future<Object> failing = database.inTransaction(c ->
                c.query("INSERT INTO box VALUES (1)").execute().compose(x -> Future.failedFuture("changed my mind")));
        assertThatThrownBy(failing::await).hasMessageContaining("changed my mind");
        Future<Object> throwing = database.inTransaction(c -> {
            throw new IllegalStateException("a bug");
        });
        assertThatThrownBy(throwing::await).hasMessageContaining("a bug");
        assertThat(text(database, "SELECT count(*)::text FROM box")).isEqualTo("0");
    }

    @Test
    void more_callers_than_the_bound_are_refused_at_once() {
        Database database = Database.open(vertx, uri, ONE_CONNECTION);
        SqlConnection taken = database.pool().getConnection().await();
        List<Future<RowSet<Row>>> asked = IntStream.range(0, 3)
                .mapToObj(i -> database.query("SELECT 1", Tuple.tuple()))
                .toList();
        assertThatThrownBy(() -> asked.get(2).await(300, TimeUnit.MILLISECONDS)).hasMessageContaining("queue");
        taken.close().await();
        assertThat(asked.get(0).await().size()).isEqualTo(1);
        assertThat(asked.get(1).await().size()).isEqualTo(1);
    }

    @Test
    void a_caller_who_waits_too_long_for_a_connection_is_refused() {
        Database database = Database.open(vertx, uri, ONE_CONNECTION);
        SqlConnection taken = database.pool().getConnection().await();
        Future<RowSet<Row>> waiting = database.query("SELECT 1", Tuple.tuple());
        assertThatThrownBy(() -> waiting.await(5, TimeUnit.SECONDS)).hasMessageContaining("Timeout");
        taken.close().await();
    }

    @Test
    void a_faulty_address_is_told_without_its_password() {
        assertThatThrownBy(() -> Database.open(vertx, "postgres//u:s3cret@host:x/db"))
                .hasMessageContaining("postgresql://user:password@host:port/database")
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    private StoppableRelay relay() {
        PgConnectOptions server = PgConnectOptions.fromUri(uri);
        return StoppableRelay.before(vertx, server.getHost(), server.getPort()).await();
    }

    private String through(StoppableRelay relay) {
        int port = PgConnectOptions.fromUri(uri).getPort();
        return uri.replace(":" + port + "/", ":" + relay.port() + "/");
    }

    private static String text(Database database, String sql) {
        return database.query(sql, Tuple.tuple()).await().iterator().next().getString(0);
    }
}
