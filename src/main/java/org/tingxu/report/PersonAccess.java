package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/** Who saw what is kept of whom and why, and who had it erased. */
public final class PersonAccess {
    /** Readings that one answer lists. */
    public static final int LISTED_MAX = 200;

    private static final String LIST =
            "SELECT seq, at, kind, clerk, subject, matter, day, ticket, why FROM person_access"
                    + " WHERE hall = $1 AND ($2::text IS NULL OR subject = $2) AND ($3::text IS NULL OR clerk = $3)"
                    + " ORDER BY seq DESC LIMIT " + LISTED_MAX;

    private final Database database;

    /**
     * One reading or erasure.
     *
     * @param seq  row of the journal
     * @param kind {@code applicant-read card-number-read person-erased}
     * @param day  of the ticket
     */
    public record Access(
            long seq,
            Instant at,
            String kind,
            String clerk,
            Optional<String> subject,
            Optional<String> matter,
            Optional<LocalDate> day,
            Optional<String> ticket,
            String why) {}

    public PersonAccess(Database database) {
        this.database = database;
    }

    /** The newest first, at most {@value #LISTED_MAX}; of one person or one clerk when named. */
    public Future<List<Access>> list(HallId hall, Optional<String> subject, Optional<String> clerk) {
        Tuple values = Tuple.of(hall.value()).addString(subject.orElse(null)).addString(clerk.orElse(null));
        return database.query(LIST, values).map(rows -> {
            List<Access> all = new ArrayList<>();
            rows.forEach(row -> all.add(access(row)));
            return all;
        });
    }

    private static Access access(Row row) {
        return new Access(
                row.getLong("seq"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("kind"),
                row.getString("clerk"),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getString("matter")),
                Optional.ofNullable(row.getLocalDate("day")),
                Optional.ofNullable(row.getString("ticket")),
                row.getString("why"));
    }
}
