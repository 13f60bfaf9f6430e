package org.tingxu.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One blocking connection for tests that look at a database from outside. */
public final class Sql implements AutoCloseable {
    private static final long ANSWER_WITHIN_SECONDS = 20;

    /** One for the test process: it ends with it. */
    private static final Vertx VERTX = Vertx.vertx();

    private final PgConnection connection;

    private Sql(PgConnection connection) {
        this.connection = connection;
    }

    /** Connects, or throws what the server or the network said. */
    public static Sql open(URI uri) {
        PgConnection connection = answer(PgConnection.connect(VERTX, PgConnectOptions.fromUri(uri.toString())));
        // A server that ends tells each idle connection so; the next statement fails with the same words.
        connection.exceptionHandler(unasked -> {});
        return new Sql(connection);
    }

    public void run(String statement) {
        answer(connection.query(statement).execute());
    }

    /** The first column of all rows, as text. */
    public List<String> column(String query) {
        var values = new ArrayList<String>();
        for (Row row : answer(connection.query(query).execute())) {
            values.add(String.valueOf(row.getValue(0)));
        }
        return values;
    }

    /** The only value of a query, as text. */
    public String value(String query) {
        List<String> values = column(query);
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " rows instead of one: " + query);
        }
        return values.getFirst();
    }

    @Override
    public void close() {
        // A connection that the server has ended already is as closed as it can be.
        answer(connection.close().otherwiseEmpty());
    }

    @CanIgnoreReturnValue
    private static <T> T answer(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
