package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.journal.database.Database;

/**
 * Slows guessers down, by account and by address. It is kept in the database, so that a restart forgets nothing.
 *
 * <p>An attempt counts as failed before the password is looked at, and a success takes that back: a hundred guesses sent at
 * once are no better than one after the other.
 */
public final class Lockout {
    /** Rows older than this say nothing any more. */
    private static final Duration FORGOTTEN_AFTER = Failures.WINDOW.plus(Failures.LOCK);

    private final Database database;
    private final InstantSource clock;

    public Lockout(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An attempt that was admitted and counted.
     *
     * @param user empty when no account can have that name
     */
    record Attempt(Optional<ClerkId> user, String address, Instant at) {}

    /** Counts an attempt, or refuses it with the seconds to wait. A refused one counts for nothing. */
    Future<Outcome<Attempt>> begin(Optional<ClerkId> user, String address) {
        // The table keeps microseconds; an attempt is found again by its instant.
        Instant now = Instant.ofEpochMilli(clock.millis());
        Attempt attempt = new Attempt(user, address, now);
        return database.inTransaction(c -> forgetOld(c, now)
                .compose(done -> bucket(c, attempt))
                .compose(bucket -> bucket.admits() ? countFor(c, attempt, bucket) : tooMany(bucket.secondsToNext())));
    }

    /** The password was right: the account's failures are forgotten and the address gets its token back. */
    Future<Void> succeeded(Attempt attempt) {
        return database.inTransaction(
                c -> takeBack(c, attempt, "DELETE FROM login_account WHERE user_name = $1", false));
    }

    /** The password was not looked at: only this attempt is forgotten. */
    Future<Void> notTried(Attempt attempt) {
        String sql = "UPDATE login_account SET failures = array_remove(failures, $2) WHERE user_name = $1";
        return database.inTransaction(c -> takeBack(c, attempt, sql, true));
    }

    private Future<Outcome<Attempt>> countFor(SqlConnection c, Attempt attempt, Bucket bucket) {
        return count(c, attempt)
                .compose(outcome -> outcome.then(counted ->
                        saveBucket(c, attempt.address(), bucket.less()).map(Outcome.granted(counted))));
    }

    private Future<Outcome<Attempt>> count(SqlConnection c, Attempt attempt) {
        if (attempt.user().isEmpty()) {
            return Future.succeededFuture(Outcome.granted(attempt));
        }
        String user = attempt.user().get().value();
        return failures(c, user, attempt.at()).compose(failures -> {
            Optional<Instant> lockedUntil = failures.lockedUntil(attempt.at());
            return lockedUntil.isPresent()
                    ? tooMany(secondsUntil(lockedUntil.get(), attempt.at()))
                    : saveFailures(c, user, failures.tried(attempt.at()), attempt.at())
                            .map(Outcome.granted(attempt));
        });
    }

    /** Reads the row and locks it until the transaction ends, whether or not it was there. */
    private static Future<Failures> failures(SqlConnection c, String user, Instant now) {
        return c.preparedQuery("""
                        INSERT INTO login_account (user_name, touched_at) VALUES ($1, $2)
                        ON CONFLICT (user_name) DO UPDATE SET user_name = excluded.user_name RETURNING failures""")
                .execute(Tuple.of(user, utc(now)))
                .map(rows -> new Failures(Arrays.stream(rows.iterator().next().getArrayOfOffsetDateTimes(0))
                        .map(OffsetDateTime::toInstant)
                        .toList()));
    }

    private static Future<Void> saveFailures(SqlConnection c, String user, Failures failures, Instant now) {
        List<OffsetDateTime> at = failures.at().stream().map(Lockout::utc).toList();
        return c.preparedQuery("UPDATE login_account SET failures = $2, touched_at = $3 WHERE user_name = $1")
                .execute(Tuple.of(user, at.toArray(OffsetDateTime[]::new), utc(now)))
                .mapEmpty();
    }

    private static Future<Bucket> bucket(SqlConnection c, Attempt attempt) {
        return c.preparedQuery("""
                        INSERT INTO login_address (address, tokens, touched_at) VALUES ($1, $2, $3)
                        ON CONFLICT (address) DO UPDATE SET address = excluded.address RETURNING tokens, touched_at""")
                .execute(Tuple.of(attempt.address(), (double) Bucket.FULL, utc(attempt.at())))
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new Bucket(row.getDouble(0), row.getOffsetDateTime(1).toInstant()).refilled(attempt.at()));
    }

    private static Future<Void> saveBucket(SqlConnection c, String address, Bucket bucket) {
        return c.preparedQuery("UPDATE login_address SET tokens = $2, touched_at = $3 WHERE address = $1")
                .execute(Tuple.of(address, bucket.tokens(), utc(bucket.at())))
                .mapEmpty();
    }

    /** Address before account, as in {@link #begin}, so that two transactions never wait for each other. */
    private static Future<Void> takeBack(SqlConnection c, Attempt attempt, String accountSql, boolean withInstant) {
        return c.preparedQuery("UPDATE login_address SET tokens = least($2, tokens + 1) WHERE address = $1")
                .execute(Tuple.of(attempt.address(), (double) Bucket.FULL))
                .compose(given -> attempt.user()
                        .map(user -> withInstant ? Tuple.of(user.value(), utc(attempt.at())) : Tuple.of(user.value()))
                        .map(values ->
                                c.preparedQuery(accountSql).execute(values).<Void>mapEmpty())
                        .orElseGet(Future::succeededFuture));
    }

    /** Rows that another transaction holds are left for the next time. */
    private static Future<Void> forgetOld(SqlConnection c, Instant now) {
        OffsetDateTime before = utc(now.minus(FORGOTTEN_AFTER));
        return c.preparedQuery("""
                        DELETE FROM login_address WHERE address IN (
                          SELECT address FROM login_address WHERE touched_at < $1 FOR UPDATE SKIP LOCKED)""")
                .execute(Tuple.of(before))
                .compose(done -> c.preparedQuery("""
                        DELETE FROM login_account WHERE user_name IN (
                          SELECT user_name FROM login_account WHERE touched_at < $1 FOR UPDATE SKIP LOCKED)""").execute(Tuple.of(before)))
                .mapEmpty();
    }

    private static int secondsUntil(Instant end, Instant now) {
        return Math.max(1, Math.toIntExact((Duration.between(now, end).toMillis() + 999) / 1000));
    }

    private static <T> Future<Outcome<T>> tooMany(int retryAfterSeconds) {
        return Future.succeededFuture(Outcome.refused(AuthRefusal.TOO_MANY_ATTEMPTS, retryAfterSeconds));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
