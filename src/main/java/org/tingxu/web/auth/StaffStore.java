package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.StationCode;
import org.tingxu.journal.database.Database;

/** The table {@code staff}. */
public final class StaffStore {
    private static final String COLUMNS =
            "user_name, display_name, badge, roles, station_hall, station, enabled, must_change_password, demo";
    private static final String INSERT = """
            INSERT INTO staff (user_name, display_name, badge, roles, station_hall, station, enabled, must_change_password,
              demo, password_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (user_name)""";
    private static final String REPLACE = """
            DO UPDATE SET display_name = excluded.display_name, badge = excluded.badge, roles = excluded.roles,
              station_hall = excluded.station_hall, station = excluded.station,
              enabled = excluded.enabled, must_change_password = excluded.must_change_password,
              demo = excluded.demo, password_hash = excluded.password_hash
            WHERE staff.demo""";

    private final Database database;

    public StaffStore(Database database) {
        this.database = database;
    }

    /** An account with what only the log-in may see. */
    record Credentials(Staff staff, String passwordHash) {
        @Override
        public String toString() {
            return "Credentials[%s]".formatted(staff.user());
        }
    }

    /** Every account, by user name. */
    public Future<List<Staff>> list() {
        return database.query("SELECT %s FROM staff ORDER BY user_name".formatted(COLUMNS), Tuple.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StaffStore::staff)
                        .toList());
    }

    public Future<StaffNames> names() {
        return list().map(all -> new StaffNames(
                all.stream().collect(Collectors.toMap(s -> s.user().value(), Staff::name))));
    }

    Future<Optional<Credentials>> find(ClerkId user) {
        return database.query(
                        "SELECT %s, password_hash FROM staff WHERE user_name = $1".formatted(COLUMNS),
                        Tuple.of(user.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Credentials(staff(row), row.getString("password_hash")))
                        .findFirst());
    }

    /** False when the user name is taken. */
    Future<Boolean> add(Staff staff, String passwordHash) {
        return database.query(INSERT + " DO NOTHING", values(staff, passwordHash))
                .map(StaffStore::changed);
    }

    /** Adds the account, or takes the place of a demonstration account of that name; false when a real one has it. */
    Future<Boolean> addOrReplaceDemo(Staff staff, String passwordHash) {
        return database.query(INSERT + "\n" + REPLACE, values(staff, passwordHash))
                .map(StaffStore::changed);
    }

    Future<Boolean> anyRealAccount() {
        return database.query("SELECT 1 FROM staff WHERE NOT demo LIMIT 1", Tuple.tuple())
                .map(rows -> rows.size() > 0);
    }

    /** Sets a password that its owner chose, unless another change came first. */
    Future<Boolean> changePassword(SqlConnection c, ClerkId user, String oldHash, String newHash) {
        return c.preparedQuery("""
                        UPDATE staff SET password_hash = $3, must_change_password = false
                        WHERE user_name = $1 AND password_hash = $2 AND enabled""")
                .execute(Tuple.of(user.value(), oldHash, newHash))
                .map(StaffStore::changed);
    }

    /**
     * Closes an account.
     *
     * <p>All open administrators are locked first, so that two of them cannot close each other at the same moment.
     */
    Future<Outcome<Staff>> disable(SqlConnection c, ClerkId user) {
        return c.preparedQuery(
                        "SELECT user_name FROM staff WHERE enabled AND 'admin' = ANY(roles) ORDER BY 1 FOR UPDATE")
                .execute()
                .compose(admins -> onlyOne(admins, user)
                        ? Future.succeededFuture(Outcome.refused(AuthRefusal.LAST_ADMIN))
                        : close(c, user));
    }

    private static Future<Outcome<Staff>> close(SqlConnection c, ClerkId user) {
        return c.preparedQuery("UPDATE staff SET enabled = false WHERE user_name = $1 RETURNING " + COLUMNS)
                .execute(Tuple.of(user.value()))
                .map(rows -> rows.size() == 0
                        ? Outcome.refused(AuthRefusal.ACCOUNT_UNKNOWN)
                        : Outcome.granted(staff(rows.iterator().next())));
    }

    private static boolean onlyOne(RowSet<Row> admins, ClerkId user) {
        return admins.size() == 1 && admins.iterator().next().getString(0).equals(user.value());
    }

    private static boolean changed(RowSet<Row> result) {
        return result.rowCount() == 1;
    }

    private static Tuple values(Staff staff, String passwordHash) {
        return Tuple.tuple()
                .addString(staff.user().value())
                .addString(staff.name())
                .addValue(staff.badge().orElse(null))
                .addArrayOfString(
                        staff.roles().stream().map(Role::code).sorted().toArray(String[]::new))
                .addValue(staff.station().map(s -> s.hall().value()).orElse(null))
                .addValue(staff.station().map(s -> s.station().value()).orElse(null))
                .addBoolean(staff.enabled())
                .addBoolean(staff.mustChangePassword())
                .addBoolean(staff.demo())
                .addString(passwordHash);
    }

    static Staff staff(Row row) {
        Set<Role> roles = Arrays.stream(row.getArrayOfStrings("roles"))
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toSet());
        return new Staff(
                new ClerkId(row.getString("user_name")),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("badge")),
                roles,
                station(row),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getBoolean("demo"));
    }

    private static Optional<StationPost> station(Row row) {
        return Optional.ofNullable(row.getString("station"))
                .map(code -> new StationPost(new HallId(row.getString("station_hall")), new StationCode(code)));
    }
}
