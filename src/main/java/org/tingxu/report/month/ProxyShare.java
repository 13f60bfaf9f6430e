package org.tingxu.report.month;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.YearMonth;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/** 代办占比 alone, as {@link MonthFigure#PROXY_RATE} defines it: of the matters taken in, those that the village stations handed in. */
public final class ProxyShare {
    /**
     * The counts of a month; the share is one by the other.
     *
     * @param all   matters taken in
     * @param proxy those of the stations among them
     */
    public record Counted(long all, long proxy) {}

    private final Database database;

    public ProxyShare(Database database) {
        this.database = database;
    }

    public Future<Counted> of(HallId hall, YearMonth month) {
        Tuple values =
                Tuple.of(hall.value(), month.atDay(1), month.plusMonths(1).atDay(1));
        return database.query(LedgerStatements.PROXY_SHARE, values)
                .map(rows -> rows.iterator().next())
                .map(row -> new Counted(row.getLong("accepted"), row.getLong("by_proxy")));
    }
}
