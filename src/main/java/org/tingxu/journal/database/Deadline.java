package org.tingxu.journal.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.internal.SqlConnectionInternal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives what runs on a connection an end.
 *
 * <p>The client waits for ever on a server process that was stopped, and its orderly close waits behind the stuck query. A
 * connection that missed its deadline is therefore cut at the socket; the pool then forgets it and opens another. Do not close it
 * yourself: that would give it back to the pool before its end is seen, and the next caller would get it.
 */
public final class Deadline {
    private static final System.Logger LOG = System.getLogger(Deadline.class.getName());

    private Deadline() {}

    /**
     * The same work, which fails with {@link DeadlineMissed} and loses its connection when it is not done in time.
     *
     * @param connection what the work runs on, pooled or not
     */
    public static <T> Future<T> on(SqlConnection connection, Duration deadline, Future<T> work) {
        return work.timeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> work.isComplete() || !(failure instanceof TimeoutException)
                        ? Future.failedFuture(failure)
                        : missed(connection, deadline));
    }

    private static <T> Future<T> missed(SqlConnection connection, Duration deadline) {
        LOG.log(System.Logger.Level.WARNING, "a database query missed its deadline of {0} ms", deadline.toMillis());
        cut(connection);
        return Future.failedFuture(new DeadlineMissed(deadline));
    }

    /** The public interface has only the orderly close, so the socket is reached through the client's inner types. */
    private static void cut(SqlConnection connection) {
        if (connection instanceof SqlConnectionInternal inner
                && inner.unwrap().unwrap() instanceof SocketConnectionBase wire) {
            wire.socket()
                    .close()
                    .onFailure(e -> LOG.log(System.Logger.Level.WARNING, "closing a database socket failed", e));
        } else {
            throw new IllegalStateException("no socket found behind " + connection.getClass());
        }
    }
}
