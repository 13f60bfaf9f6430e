package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.name.ClerkId;
import org.tingxu.journal.database.Database;

/**
 * Who is signed in. The table decides; what was read in the last {@link #FRESH_FOR} is answered from memory.
 *
 * <p>A session that is ended on this server ends at once; on another server of the same database it ends within
 * {@link #FRESH_FOR}. The idle time is kept with the same grain.
 */
public final class Sessions {
    /** A session that nobody used for this long is dead. */
    public static final Duration IDLE_MAX = Duration.ofMinutes(30);

    /** The longest life of a session, used or not. */
    public static final Duration AGE_MAX = Duration.ofHours(12);

    /** How long an answer from memory may stand. */
    public static final Duration FRESH_FOR = Duration.ofSeconds(20);

    /** Sessions of one account; the oldest one ends when another is opened. */
    public static final int PER_ACCOUNT_MAX = 8;

    private final Database database;
    private final SessionStore store;
    private final InstantSource clock;
    private final boolean demoOpen;
    private final SessionCache cache = new SessionCache(FRESH_FOR);
    private final SecureRandom random = new SecureRandom();

    /** @param demoOpen whether a demonstration hall runs, so that demonstration accounts may be used */
    public Sessions(Database database, InstantSource clock, boolean demoOpen) {
        this.database = database;
        this.store = new SessionStore(database);
        this.clock = clock;
        this.demoOpen = demoOpen;
    }

    boolean demoOpen() {
        return demoOpen;
    }

    /** The session that a cookie's value opens, if it is alive. */
    public Future<Optional<StaffSession>> resolve(String cookie) {
        return SessionToken.parse(cookie).map(this::resolve).orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    /** Whether a session that was alive still is; asking keeps it from growing idle, since a live page is in use. */
    public Future<Boolean> stillOpen(StaffSession session) {
        Instant now = clock.instant();
        return cache.get(session.id(), now).isPresent()
                ? Future.succeededFuture(true)
                : store.seen(session.id(), now, horizon(now), demoOpen).map(Optional::isPresent);
    }

    /** A new session; refused when the account was closed or its password changed since the check. */
    Future<Outcome<SignedIn>> open(StaffStore.Credentials who) {
        SessionToken token = SessionToken.random(random);
        Instant now = clock.instant();
        return store.open(token.id(), who, now, horizon(now), PER_ACCOUNT_MAX).map(opened -> {
            // The oldest session may just have been dropped from the table.
            cache.forget(who.staff().user());
            return opened
                    ? Outcome.granted(new SignedIn(session(token, who.staff()), token))
                    : Outcome.refused(AuthRefusal.WRONG_LOGIN);
        });
    }

    Future<Void> end(StaffSession session) {
        return store.end(session.id())
                .onComplete(ended -> cache.forget(session.staff().user()));
    }

    /** Changes an account and ends all its sessions, both or neither. */
    <T> Future<Outcome<T>> endAllWith(ClerkId user, Function<SqlConnection, Future<Outcome<T>>> change) {
        return ending(user, change, c -> store.endAll(c, user));
    }

    /** As {@link #endAllWith}, but the session that asked for it lives on. */
    <T> Future<Outcome<T>> endOthersWith(StaffSession kept, Function<SqlConnection, Future<Outcome<T>>> change) {
        ClerkId user = kept.staff().user();
        return ending(user, change, c -> store.endOthers(c, user, kept.id()));
    }

    private <T> Future<Outcome<T>> ending(
            ClerkId user,
            Function<SqlConnection, Future<Outcome<T>>> change,
            Function<SqlConnection, Future<Void>> end) {
        return database.inTransaction(c -> change.apply(c)
                        .compose(outcome -> outcome.then(value -> end.apply(c).map(ended -> Outcome.granted(value)))))
                .onComplete(done -> cache.forget(user));
    }

    private Future<Optional<StaffSession>> resolve(SessionToken token) {
        Instant now = clock.instant();
        Optional<StaffSession> known = cache.get(token.id(), now);
        if (known.isPresent()) {
            return Future.succeededFuture(known);
        }
        long generation = cache.generation();
        return store.seen(token.id(), now, horizon(now), demoOpen)
                .map(found -> found.map(alive -> {
                    StaffSession session = session(token, alive.staff());
                    Instant dies = alive.createdAt().plus(AGE_MAX);
                    cache.put(session, now, dies, generation);
                    return session;
                }));
    }

    private static StaffSession session(SessionToken token, Staff staff) {
        return new StaffSession(staff, token.id(), token.csrf());
    }

    private static SessionStore.Horizon horizon(Instant now) {
        return new SessionStore.Horizon(now.minus(IDLE_MAX), now.minus(AGE_MAX));
    }
}
