package org.tingxu.journal.database;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that cannot be asked just now from a statement that is wrong. */
public final class Outage {
    /** Classes of SQLSTATE: connection, resources, shutting down or cancelled, input or output. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final int CLASS_LENGTH = 2;

    private Outage() {}

    /** May the same work succeed when it is done again later? */
    public static boolean is(Throwable failure) {
        return switch (failure) {
            case DeadlineMissed _, ClosedConnectionException _, IOException _, TimeoutException _ -> true;
            case PgException pg -> {
                String state = pg.getSqlState();
                yield state != null
                        && state.length() > CLASS_LENGTH
                        && CLASSES.contains(state.substring(0, CLASS_LENGTH));
            }
            default -> isOfThePool(failure);
        };
    }

    /** The pool's own refusals have no type of their own: too many wait, or none was free in time. */
    private static boolean isOfThePool(Throwable failure) {
        String name = failure.getClass().getName();
        return name.startsWith("io.vertx.core.http.ConnectionPoolTooBusy")
                || name.startsWith("io.vertx.core.VertxException")
                || name.startsWith("io.vertx.core.impl.NoStackTrace");
    }
}
