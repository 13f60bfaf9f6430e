package org.tingxu.web.auth;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tingxu.core.name.ClerkId;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Migrations;
import org.tingxu.testing.TestPostgres;

/** A database with the schema, a clock that tests turn, cheap passwords, and what stands on them. */
final class AuthWorld implements AutoCloseable {
    static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    static final Argon2 CHEAP = new Argon2(64, 1, 1);
    static final String PASSWORD = "a long walk by the river";
    static final String ADDRESS = "192.0.2.7";

    final Vertx vertx = Vertx.vertx();
    final Database database;
    final StaffStore store;
    final Passwords passwords;
    volatile Instant now = NINE;

    AuthWorld() {
        this.database = Database.open(vertx, TestPostgres.freshDatabase().toString());
        Migrations.run(database).await();
        this.store = new StaffStore(database);
        this.passwords = new Passwords(vertx, CHEAP, 8);
    }

    InstantSource clock() {
        return () -> now;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** A new one is what a restart of the server has. */
    Sessions sessions() {
        return new Sessions(database, clock(), false);
    }

    Lockout lockout() {
        return new Lockout(database, clock());
    }

    SignIn signIn(Sessions sessions) {
        return new SignIn(store, sessions, passwords, lockout());
    }

    Staff account(String user, Role... roles) {
        Staff staff = Staff.open(new ClerkId(user), "Someone " + user, Optional.of("综合01"), Set.of(roles));
        if (!store.add(staff, hash(PASSWORD)).await()) {
            throw new AssertionError("there is already an account " + user);
        }
        return staff;
    }

    StaffSession session(Sessions sessions, String user) {
        return opened(sessions, user).session();
    }

    SignedIn opened(Sessions sessions, String user) {
        return granted(sessions.open(store.find(new ClerkId(user)).await().orElseThrow())
                .await());
    }

    String hash(String password) {
        return granted(passwords.hash(password).await());
    }

    List<String> everyStoredText() {
        return Stream.of("staff", "staff_session", "login_account", "login_address", "schema_version")
                .flatMap(table -> rows("SELECT t::text FROM %s t".formatted(table)).stream())
                .toList();
    }

    private List<String> rows(String sql) {
        List<String> texts = new ArrayList<>();
        database.query(sql, Tuple.tuple()).await().forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    static <T> T granted(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Granted<T> granted -> granted.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused);
        };
    }

    static AuthRefusal refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.why() : failed(outcome);
    }

    static int retryAfter(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.retryAfterSeconds() : -1;
    }

    private static AuthRefusal failed(Outcome<?> outcome) {
        throw new AssertionError("not refused: " + outcome);
    }

    @Override
    public void close() {
        database.close().await();
        vertx.close().await();
    }
}
