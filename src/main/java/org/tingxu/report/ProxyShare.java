package org.tingxu.report;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.YearMonth;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.database.Database;

/** 代办占比: how many of the matters that were handed in came by the village stations. */
public final class ProxyShare {
    private static final String COUNT = "SELECT (SELECT count(*) FROM matter WHERE hall = $1 AND received_at >= $2"
            + " AND received_at < $3), (SELECT count(*) FROM ledger_entry WHERE hall = $1 AND ledger = 'proxy'"
            + " AND opened_at >= $2 AND opened_at < $3)";

    /**
     * The counts of a month; the share is one by the other.
     *
     * @param all   matters handed in
     * @param proxy those of the stations among them
     */
    public record Counted(long all, long proxy) {}

    private final Database database;

    public ProxyShare(Database database) {
        this.database = database;
    }

    public Future<Counted> of(HallId hall, YearMonth month) {
        Tuple values = Tuple.of(
                hall.value(),
                month.atDay(1).atStartOfDay(),
                month.plusMonths(1).atDay(1).atStartOfDay());
        return database.query(COUNT, values)
                .map(rows -> rows.iterator().next())
                .map(row -> new Counted(row.getLong(0), row.getLong(1)));
    }
}
