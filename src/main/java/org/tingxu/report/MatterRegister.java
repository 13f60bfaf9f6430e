package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.database.Database;

/** Finds matters, open and closed, and what happened to them. */
public final class MatterRegister {
    /** Matters that one answer lists. */
    public static final int LISTED_MAX = 100;

    /** Rows of the journal that one matter's course is read from. */
    static final int COURSE_MAX = 2_000;

    private static final String LIGHT =
            "CASE WHEN m.red_from <= $2 THEN 'red' WHEN m.yellow_from <= $2 THEN 'yellow' ELSE m.light END";
    private static final String STEP_LIGHT = "CASE WHEN m.step_red_from <= $2 THEN 'red'"
            + " WHEN m.step_yellow_from <= $2 THEN 'yellow' ELSE m.step_light END";
    private static final String MATTER = "SELECT m.*, " + LIGHT + " AS light_now, " + STEP_LIGHT
            + " AS step_light_now, s.name_shown, s.id_shown, s.phone_shown"
            + " FROM matter m LEFT JOIN subject s ON s.hall = m.hall AND s.subject = m.subject WHERE m.hall = $1";

    /** Asked of one matter after the other, the newest first, until there are enough: no join, which would find all first. */
    private static final String SHOWN =
            " AND (SELECT p.name_shown FROM subject p WHERE p.hall = m.hall AND p.subject = m.subject)";

    private static final String ONE = MATTER + " AND m.year = $3 AND m.serial = $4";
    private static final String AMONG =
            MATTER + " AND (m.year, m.serial) IN (SELECT * FROM unnest($3::integer[], $4::integer[]))";
    private static final String COURSE = "SELECT j.seq, j.at, j.kind, j.body FROM matter_event e"
            + " JOIN journal j ON j.hall = e.hall AND j.seq = e.seq"
            + " WHERE e.hall = $1 AND e.year = $2 AND e.serial = $3 ORDER BY e.seq LIMIT " + COURSE_MAX;

    /**
     * What is looked for; each part may be left out.
     *
     * @param stage     code of a stage, {@code open} or {@code closed}
     * @param light     of the day that is asked for
     * @param number    how the number begins
     * @param nameShown how the masked name begins
     * @param clerk     who took it in
     * @param asked     an extension waits for its answer
     * @param flagged   a later notice named what the first did not
     * @param stepLight of the step that is due first, on the day that is asked for
     * @param person    the keyed hash of an ID number
     * @param order     what comes first
     */
    public record Search(
            Optional<String> stage,
            Optional<String> light,
            Optional<String> number,
            Optional<String> nameShown,
            Optional<String> clerk,
            boolean asked,
            boolean flagged,
            Optional<String> stepLight,
            Optional<Buffer> person,
            Order order) {}

    /** What comes first in a list. */
    public enum Order {
        NEWEST(" ORDER BY m.year DESC, m.serial DESC"),
        /** Red, yellow, green, standing still, nothing due; of one light what is due first. */
        WORST(" ORDER BY array_position(ARRAY['red', 'yellow', 'green', 'paused', 'out'], " + LIGHT
                + "), COALESCE(m.deliver_by, m.due) NULLS LAST, m.year, m.serial");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    private final Database database;
    private final ShownNames names;

    public MatterRegister(Database database) {
        this.database = database;
        this.names = new ShownNames(database);
    }

    /** The first matters that fit, at most {@value #LISTED_MAX}. */
    public Future<List<MatterEntry>> search(HallId hall, LocalDate today, Search search) {
        return search.nameShown()
                .filter(name -> !name.isEmpty())
                .map(name -> names.few(hall, name).compose(few -> search(hall, today, search, few)))
                .orElseGet(() -> search(hall, today, search, Optional.empty()));
    }

    private Future<List<MatterEntry>> search(
            HallId hall, LocalDate today, Search search, Optional<List<String>> people) {
        StringBuilder sql = new StringBuilder(MATTER);
        Tuple values = Tuple.of(hall.value(), today);
        search.stage().ifPresent(stage -> {
            switch (stage) {
                case "open" -> sql.append(" AND NOT m.closed");
                case "closed" -> sql.append(" AND m.closed");
                default -> sql.append(" AND m.stage = ").append(next(values, stage));
            }
        });
        search.light()
                .ifPresent(light -> sql.append(" AND NOT m.closed AND ")
                        .append(LIGHT)
                        .append(" = ")
                        .append(next(values, light)));
        search.number()
                .ifPresent(number -> NumberRange.of(number)
                        .ifPresentOrElse(
                                range -> sql.append(range.condition(values)),
                                () -> sql.append(" AND m.number LIKE ").append(next(values, begins(number)))));
        if (people.isPresent()) {
            values.addArrayOfString(people.get().toArray(String[]::new));
            sql.append(" AND m.subject = ANY($").append(values.size()).append(')');
        } else {
            search.nameShown()
                    .ifPresent(name -> sql.append(SHOWN).append(" LIKE ").append(next(values, begins(name))));
        }
        search.stepLight()
                .ifPresent(light -> sql.append(" AND NOT m.closed AND ")
                        .append(STEP_LIGHT)
                        .append(" = ")
                        .append(next(values, light)));
        search.person().ifPresent(person -> {
            values.addBuffer(person);
            sql.append(" AND m.subject IN (SELECT p.subject FROM subject p WHERE p.hall = $1 AND p.person_hash = $")
                    .append(values.size())
                    .append(')');
        });
        search.clerk().ifPresent(clerk -> sql.append(" AND m.clerk = ").append(next(values, clerk)));
        sql.append(search.asked() ? " AND m.extension_asked AND NOT m.closed" : "");
        sql.append(search.flagged() ? " AND m.flagged" : "");
        sql.append(search.order().sql).append(" LIMIT ").append(LISTED_MAX);
        return database.query(sql.toString(), values).map(rows -> {
            List<MatterEntry> found = new ArrayList<>();
            rows.forEach(row -> found.add(entry(row)));
            return found;
        });
    }

    private static String next(Tuple values, String value) {
        values.addString(value);
        return "$" + values.size();
    }

    /** A pattern of what begins so; what has a meaning in patterns stands for itself. */
    private static String begins(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public Future<Optional<MatterEntry>> find(HallId hall, LocalDate today, MatterNo no) {
        return database.query(ONE, Tuple.of(hall.value(), today, no.year(), no.serial()))
                .map(rows -> rows.stream().findFirst().map(MatterRegister::entry));
    }

    /** Those of these matters that the hall has, by number. */
    public Future<Map<String, MatterEntry>> among(HallId hall, LocalDate today, List<MatterNo> matters) {
        Integer[] years = matters.stream().map(MatterNo::year).toArray(Integer[]::new);
        Integer[] serials = matters.stream().map(MatterNo::serial).toArray(Integer[]::new);
        return database.query(
                        AMONG,
                        Tuple.of(hall.value(), today).addArrayOfInteger(years).addArrayOfInteger(serials))
                .map(rows -> rows.stream()
                        .map(MatterRegister::entry)
                        .collect(Collectors.toMap(MatterEntry::number, e -> e)));
    }

    /** What happened to a matter, in order, as the journal has it. */
    public Future<List<Recorded>> course(HallId hall, MatterNo no) {
        return database.query(COURSE, Tuple.of(hall.value(), no.year(), no.serial()))
                .map(rows -> {
                    List<Recorded> course = new ArrayList<>();
                    rows.forEach(row -> course.add(new Recorded(
                            row.getLong(0),
                            row.getOffsetDateTime(1).toInstant(),
                            EventCodec.decode(row.getString(2), row.getString(3)))));
                    return course;
                });
    }

    private static MatterEntry entry(Row row) {
        return new MatterEntry(
                row.getString("number"),
                row.getString("item"),
                row.getString("version"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("ticket")),
                row.getString("clerk"),
                row.getLocalDateTime("received_at"),
                row.getString("stage"),
                Optional.ofNullable(row.getLocalDate("due")),
                row.getBoolean("due_provisional"),
                Optional.ofNullable(row.getLocalDate("statutory")),
                Optional.ofNullable(row.getLocalDate("deliver_by")),
                row.getString("light_now"),
                row.getInteger("notices"),
                row.getBoolean("flagged"),
                row.getBoolean("extension_asked"),
                Optional.ofNullable(row.getBoolean("granted")),
                row.getBoolean("returned"),
                Optional.ofNullable(row.getLocalDateTime("passed_up_at")),
                step(row),
                Optional.ofNullable(row.getString("name_shown")),
                Optional.ofNullable(row.getString("id_shown")),
                Optional.ofNullable(row.getString("phone_shown")));
    }

    private static Optional<MatterEntry.Step> step(Row row) {
        return Optional.ofNullable(row.getString("step"))
                .map(name -> new MatterEntry.Step(name, row.getLocalDate("step_due"), row.getString("step_light_now")));
    }
}
