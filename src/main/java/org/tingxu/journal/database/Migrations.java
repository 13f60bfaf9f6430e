package org.tingxu.journal.database;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a database to this program's schema.
 *
 * <p>Each numbered file is applied once, in its own transaction, under an advisory lock: two servers that start at once do
 * not apply it twice.
 */
public final class Migrations {
    /** Every shipped file, in order. A file that was ever released is never edited. */
    static final List<String> FILES = List.of(
            "001-journal.sql",
            "002-staff.sql",
            "003-cards.sql",
            "004-matters.sql",
            "005-ledgers.sql",
            "006-people.sql",
            "007-contacts.sql",
            "008-month.sql",
            "009-posts.sql",
            "010-counted.sql",
            "011-desks.sql");

    /** The longest time that one file may take, waiting for another server included. */
    static final Duration STEP_DEADLINE = Duration.ofMinutes(9);

    /** Any number will do as long as nothing else in the database locks it: "tingxu" in ASCII. */
    private static final long LOCK = 0x74_69_6E_67_78_75L;

    private static final String VERSION_TABLE = """
            CREATE TABLE IF NOT EXISTS schema_version (
              version integer PRIMARY KEY,
              name text NOT NULL,
              sha256 text NOT NULL,
              applied_at timestamptz NOT NULL DEFAULT now())""";

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @return how many files were applied; fails with {@link SchemaRefused} when a file was changed, when the database is
     *     newer than the program, or when a statement failed
     */
    public static Future<Integer> run(Database database) {
        return run(database, FILES.stream().map(Migration::shipped).toList());
    }

    static Future<Integer> run(Database database, List<Migration> shipped) {
        return run(database, shipped, 0);
    }

    private static Future<Integer> run(Database database, List<Migration> shipped, int done) {
        return database.inTransaction(STEP_DEADLINE, c -> step(c, shipped))
                .compose(applied -> applied ? run(database, shipped, done + 1) : Future.succeededFuture(done));
    }

    /** Applies the next file; false when there is none. */
    private static Future<Boolean> step(SqlConnection c, List<Migration> shipped) {
        return lock(c).compose(locked -> applied(c))
                .map(applied -> SchemaState.next(shipped, applied))
                .compose(next -> next.isEmpty()
                        ? Future.succeededFuture(false)
                        : apply(c, next.get()).map(true));
    }

    private static Future<Void> lock(SqlConnection c) {
        String limits = "SET LOCAL statement_timeout = %1$d; SET LOCAL idle_in_transaction_session_timeout = %1$d"
                .formatted(STEP_DEADLINE.toMillis());
        return c.query(limits)
                .execute()
                .compose(set ->
                        c.preparedQuery("SELECT pg_advisory_xact_lock($1)").execute(Tuple.of(LOCK)))
                .compose(locked -> c.query(VERSION_TABLE).execute())
                .mapEmpty();
    }

    private static Future<Map<Integer, SchemaState.Applied>> applied(SqlConnection c) {
        return c.query("SELECT version, name, sha256 FROM schema_version")
                .execute()
                .map(rows -> {
                    Map<Integer, SchemaState.Applied> applied = new HashMap<>();
                    rows.forEach(row -> applied.put(
                            row.getInteger("version"),
                            new SchemaState.Applied(
                                    row.getInteger("version"), row.getString("name"), row.getString("sha256"))));
                    return applied;
                });
    }

    private static Future<Void> apply(SqlConnection c, Migration step) {
        LOG.log(System.Logger.Level.INFO, "applying sql/{0}", step.name());
        return c.query(step.sql())
                .execute()
                .recover(fault -> Future.failedFuture(failed(step, fault)))
                .compose(done -> c.preparedQuery(
                                "INSERT INTO schema_version (version, name, sha256) VALUES ($1, $2, $3)")
                        .execute(Tuple.of(step.version(), step.name(), step.sha256())))
                .mapEmpty();
    }

    private static SchemaRefused failed(Migration step, Throwable fault) {
        String place = Optional.of(fault)
                .filter(PgException.class::isInstance)
                .map(f -> ((PgException) f).getPosition())
                .map(p -> " at character " + p)
                .orElse("");
        return new SchemaRefused(
                "sql/%s failed%s and was rolled back: %s".formatted(step.name(), place, fault.getMessage()), fault);
    }
}
