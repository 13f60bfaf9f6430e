package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tingxu.core.name.ClerkId;
import org.tingxu.journal.database.Database;

/** The table {@code staff_session}. */
final class SessionStore {
    private static final String SEEN = """
            UPDATE staff_session s SET seen_at = $2 FROM staff
            WHERE s.token_sha256 = $1 AND s.seen_at > $3 AND s.created_at > $4
              AND staff.user_name = s.user_name AND staff.enabled AND (NOT staff.demo OR $5)
            RETURNING s.created_at, staff.*""";
    private static final String EXPIRE = "DELETE FROM staff_session WHERE seen_at <= $1 OR created_at <= $2";
    private static final String INSERT = """
            INSERT INTO staff_session (token_sha256, user_name, created_at, seen_at)
            SELECT $1, user_name, $3, $3 FROM staff WHERE user_name = $2 AND password_hash = $4 AND enabled""";
    private static final String KEEP_NEWEST = """
            DELETE FROM staff_session WHERE token_sha256 IN (
              SELECT token_sha256 FROM staff_session WHERE user_name = $1
              ORDER BY created_at DESC, token_sha256 OFFSET $2)""";

    private final Database database;

    SessionStore(Database database) {
        this.database = database;
    }

    /** A session found alive, with its account. */
    record Alive(Staff staff, Instant createdAt) {}

    /** The instants before which a session is dead. */
    record Horizon(Instant seenAfter, Instant createdAfter) {}

    /** Notes that the session is in use; empty when it is not alive any more. */
    Future<Optional<Alive>> seen(SessionId id, Instant now, Horizon horizon, boolean demoOpen) {
        Tuple values = Tuple.of(id.bytes(), utc(now), utc(horizon.seenAfter()), utc(horizon.createdAfter()), demoOpen);
        return database.query(SEEN, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Alive(
                                StaffStore.staff(row),
                                row.getOffsetDateTime("created_at").toInstant()))
                        .findFirst());
    }

    /**
     * Opens a session, drops dead ones of everybody and the oldest ones of this account above the bound.
     *
     * @param who the account with the hash that its password was checked against
     * @return false when the hash is another by now, or the account is closed
     */
    Future<Boolean> open(SessionId id, StaffStore.Credentials who, Instant now, Horizon horizon, int keep) {
        String user = who.staff().user().value();
        return database.inTransaction(c -> c.preparedQuery(EXPIRE)
                .execute(Tuple.of(utc(horizon.seenAfter()), utc(horizon.createdAfter())))
                .compose(expired ->
                        c.preparedQuery(INSERT).execute(Tuple.of(id.bytes(), user, utc(now), who.passwordHash())))
                .compose(opened -> c.preparedQuery(KEEP_NEWEST)
                        .execute(Tuple.of(user, (long) keep))
                        .map(dropped -> opened.rowCount() == 1)));
    }

    Future<Void> end(SessionId id) {
        return database.query("DELETE FROM staff_session WHERE token_sha256 = $1", Tuple.of(id.bytes()))
                .mapEmpty();
    }

    Future<Void> endAll(SqlConnection c, ClerkId user) {
        return c.preparedQuery("DELETE FROM staff_session WHERE user_name = $1")
                .execute(Tuple.of(user.value()))
                .mapEmpty();
    }

    Future<Void> endOthers(SqlConnection c, ClerkId user, SessionId kept) {
        return c.preparedQuery("DELETE FROM staff_session WHERE user_name = $1 AND token_sha256 <> $2")
                .execute(Tuple.of(user.value(), kept.bytes()))
                .mapEmpty();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
