package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/**
 * Counts and waits of one day, by SQL from the read tables.
 *
 * <p>A wait is from issue to the ticket's last effective call: one that led to serving. Empty = nobody was served yet.
 */
public final class DayFigures {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TICKETS = """
            SELECT count(*) AS issued,
              count(*) FILTER (WHERE state = 'finished') AS finished,
              count(*) FILTER (WHERE state = 'missed') AS missed,
              count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
              count(*) FILTER (WHERE state = 'finished' AND since > $3) AS last_hour
            FROM ticket WHERE hall = $1 AND day = $2 AND state <> 'voided'
            """;
    private static final String WAITS = """
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY wait) AS median,
              percentile_cont(0.9) WITHIN GROUP (ORDER BY wait) AS p90
            FROM (SELECT DISTINCT ON (number) extract(epoch FROM called_at - issued_at) AS wait
              FROM visit WHERE hall = $1 AND day = $2 AND started_at IS NOT NULL
              ORDER BY number, called_at) AS first_served
            """;
    private static final String WINDOWS = """
            SELECT window_no, count(*) FILTER (WHERE outcome IN ('finished', 'continued', 'transferred')) AS served,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - started_at) - held_ms / 1000.0)
                AS median
            FROM visit WHERE hall = $1 AND day = $2 AND started_at IS NOT NULL AND ended_at IS NOT NULL
            GROUP BY window_no
            """;

    private final Database database;

    /** Figures of one window. */
    public record OfWindow(int served, Optional<Long> serviceMedianSeconds) {
        static final OfWindow NONE = new OfWindow(0, Optional.empty());
    }

    /** Figures of one day; voided tickets are not counted, since nobody held them. */
    public record Figures(
            int issued,
            int finished,
            int missed,
            int cancelled,
            int servedLastHour,
            Optional<Long> waitMedianSeconds,
            Optional<Long> waitP90Seconds,
            Map<Integer, OfWindow> windows) {
        public OfWindow window(int no) {
            return windows.getOrDefault(no, OfWindow.NONE);
        }
    }

    public DayFigures(Database database) {
        this.database = database;
    }

    public Future<Figures> of(HallId hall, LocalDate day, Instant now) {
        Tuple key = Tuple.of(hall.value(), day);
        return database.query(
                        TICKETS, Tuple.of(hall.value(), day, now.minus(HOUR).atOffset(ZoneOffset.UTC)))
                .compose(tickets -> database.query(WAITS, key)
                        .compose(waits -> database.query(WINDOWS, key).map(windows -> {
                            Row t = tickets.iterator().next();
                            Row w = waits.iterator().next();
                            Map<Integer, OfWindow> byWindow = new HashMap<>();
                            windows.forEach(row -> byWindow.put(
                                    row.getInteger("window_no"),
                                    new OfWindow(row.getInteger("served"), seconds(row, "median"))));
                            return new Figures(
                                    t.getInteger("issued"),
                                    t.getInteger("finished"),
                                    t.getInteger("missed"),
                                    t.getInteger("cancelled"),
                                    t.getInteger("last_hour"),
                                    seconds(w, "median"),
                                    seconds(w, "p90"),
                                    byWindow);
                        })));
    }

    private static Optional<Long> seconds(Row row, String column) {
        return Optional.ofNullable(row.getDouble(column)).map(Math::round);
    }
}
