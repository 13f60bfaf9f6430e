package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.codec.LedgerCodec;
import org.tingxu.journal.database.Database;

/** Finds entries of the hall's ledgers, open and closed, and what happened to them. */
public final class LedgerRegister {
    /** Entries that one answer lists, unless an export asks for {@link #EXPORTED_MAX}. */
    public static final int LISTED_MAX = 200;

    /** Entries of one export. */
    public static final int EXPORTED_MAX = 50_000;

    /** Rows of the journal that one entry's course is read from. */
    static final int COURSE_MAX = 1_000;

    private static final String ENTRY =
            "SELECT e.*, s.name_shown, s.phone_shown FROM ledger_entry e LEFT JOIN subject s"
                    + " ON s.hall = e.hall AND s.subject = e.subject WHERE e.hall = $1 AND e.ledger = $2";
    private static final String COURSE = "SELECT j.seq, j.at, j.kind, j.body FROM ledger_event e"
            + " JOIN journal j ON j.hall = e.hall AND j.seq = e.seq"
            + " WHERE e.hall = $1 AND e.ledger = $2 AND e.key = $3 ORDER BY e.seq LIMIT " + COURSE_MAX;

    /**
     * What is looked for; each part may be left out.
     *
     * @param state  a word of the ledger, {@code open} (not closed) or {@code closed}
     * @param holder who is responsible
     * @param from   opened on this day or later
     * @param until  opened on this day or earlier
     * @param station of a village station, where the ledger keeps one
     */
    public record Search(
            Optional<String> state,
            Optional<ClerkId> holder,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<StationCode> station) {
        public Search(
                Optional<String> state, Optional<ClerkId> holder, Optional<LocalDate> from, Optional<LocalDate> until) {
            this(state, holder, from, until, Optional.empty());
        }

        /** The same, of one station alone. */
        public Search at(StationCode only) {
            return new Search(state, holder, from, until, Optional.of(only));
        }

        public static final Search ALL =
                new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Database database;

    public LedgerRegister(Database database) {
        this.database = database;
    }

    /**
     * The newest entries that fit.
     *
     * @param most 1 to {@value #EXPORTED_MAX}
     */
    public Future<List<LedgerRow>> search(HallId hall, String ledger, Search search, int most) {
        Tuple values = Tuple.of(hall.value(), ledger);
        return database.query(ENTRY + conditions(search, values) + newest(most), values)
                .map(LedgerRegister::entries);
    }

    /** What a search asks of rows named {@code e}, its values added to the others. */
    static String conditions(Search search, Tuple values) {
        StringBuilder sql = new StringBuilder();
        search.state().ifPresent(state -> {
            switch (state) {
                case "open" -> sql.append(" AND e.closed_at IS NULL");
                case "closed" -> sql.append(" AND e.closed_at IS NOT NULL");
                default -> sql.append(" AND e.state = ").append(next(values, state));
            }
        });
        search.holder().ifPresent(h -> sql.append(" AND e.holder = ").append(next(values, h.value())));
        search.from().ifPresent(day -> sql.append(" AND e.opened_at >= ").append(next(values, day.atStartOfDay())));
        search.until()
                .ifPresent(day -> sql.append(" AND e.opened_at < ")
                        .append(next(values, day.plusDays(1).atStartOfDay())));
        search.station()
                .ifPresent(s -> sql.append(" AND e.facts->>'station' = ").append(next(values, s.value())));
        return sql.toString();
    }

    static String newest(int most) {
        return " ORDER BY e.opened_at DESC, e.key DESC LIMIT " + Math.clamp(most, 1, EXPORTED_MAX);
    }

    static List<LedgerRow> entries(RowSet<Row> rows) {
        List<LedgerRow> found = new ArrayList<>();
        rows.forEach(row -> found.add(entry(row)));
        return found;
    }

    private static String next(Tuple values, Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    public Future<Optional<LedgerRow>> find(HallId hall, EntryId id) {
        return database.query(ENTRY + " AND e.key = $3", Tuple.of(hall.value(), id.ledger(), id.key()))
                .map(rows -> rows.stream().findFirst().map(LedgerRegister::entry));
    }

    /** What happened to an entry, in order, as the journal has it. */
    public Future<List<Recorded>> course(HallId hall, EntryId id) {
        return database.query(COURSE, Tuple.of(hall.value(), id.ledger(), id.key()))
                .map(rows -> {
                    List<Recorded> course = new ArrayList<>();
                    rows.forEach(row -> course.add(new Recorded(
                            row.getLong(0),
                            row.getOffsetDateTime(1).toInstant(),
                            EventCodec.decode(row.getString(2), row.getString(3)))));
                    return course;
                });
    }

    static LedgerRow entry(Row row) {
        String ledger = row.getString("ledger");
        Entry entry = new Entry(
                new EntryId(ledger, row.getString("key")),
                row.getLocalDateTime("opened_at"),
                row.getString("state"),
                Optional.ofNullable(row.getString("holder")).map(ClerkId::new),
                Optional.<LocalDateTime>ofNullable(row.getLocalDateTime("due")),
                Optional.ofNullable(row.getString("subject")).map(SubjectId::new),
                Optional.<LocalDateTime>ofNullable(row.getLocalDateTime("closed_at")),
                LedgerCodec.facts(ledger, row.get(JsonObject.class, "facts")),
                Optional.ofNullable(row.get(JsonObject.class, "counted")).map(LedgerCodec::counted));
        return new LedgerRow(
                entry,
                Optional.ofNullable(row.getString("name_shown")),
                Optional.ofNullable(row.getString("phone_shown")));
    }
}
