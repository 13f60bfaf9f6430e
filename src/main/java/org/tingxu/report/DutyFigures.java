package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/** How a hall stands with its matters today, and this month so far. */
public final class DutyFigures {
    private static final String STANDING = "SELECT count(*) FILTER (WHERE NOT closed),"
            + " count(*) FILTER (WHERE NOT closed AND red_from <= $2),"
            + " count(*) FILTER (WHERE NOT closed AND yellow_from <= $2 AND (red_from IS NULL OR red_from > $2)),"
            + " count(*) FILTER (WHERE NOT closed AND light = 'paused' AND (red_from IS NULL OR red_from > $2)),"
            + " count(*) FILTER (WHERE NOT closed AND stage = 'awaiting'),"
            + " count(*) FILTER (WHERE NOT closed AND extension_asked),"
            + " count(*) FILTER (WHERE granted IS NOT NULL AND closed_at >= $3 AND closed_at < $4),"
            + " count(*) FILTER (WHERE granted IS NOT NULL AND closed_at >= $3 AND closed_at < $4"
            + " AND closed_at::date <= due)"
            + " FROM matter WHERE hall = $1";

    /**
     * Numbers of matters.
     *
     * @param open     not yet finished nor withdrawn
     * @param overdue  of these red today
     * @param dueSoon  of these yellow today
     * @param paused   of these standing still
     * @param awaiting of these waiting for the applicant's materials
     * @param asked    of these with an extension to be answered
     * @param closed   decided this month
     * @param onTime   of these by the promised day
     */
    public record Standing(
            long open, long overdue, long dueSoon, long paused, long awaiting, long asked, long closed, long onTime) {
        /** 按时办结率: on-time closures ÷ (closures + open overdue); empty while there is neither. */
        public Optional<Double> onTimeRate() {
            long all = closed + overdue;
            return all == 0 ? Optional.empty() : Optional.of((double) onTime / all);
        }
    }

    private final Database database;

    public DutyFigures(Database database) {
        this.database = database;
    }

    /**
     * The numbers of a hall's matters.
     *
     * @param today the hall's local date
     */
    public Future<Standing> of(HallId hall, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        Tuple values = Tuple.of(
                hall.value(),
                today,
                month.atDay(1).atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay());
        return database.query(STANDING, values)
                .map(rows -> standing(rows.iterator().next()));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getLong(0),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
