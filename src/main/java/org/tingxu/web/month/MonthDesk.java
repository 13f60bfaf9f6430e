package org.tingxu.web.month;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.MonthQuery;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.ReportedMonth;
import org.tingxu.writer.HallPort;

/**
 * Asks for the figures of a month as the hall sees them today. What everybody may ask for is counted once in
 * {@link #KEPT_FOR}, however many ask. From any thread.
 */
public final class MonthDesk {
    static final Duration KEPT_FOR = Duration.ofMinutes(1);

    /** Published months that are kept. */
    static final int KEPT_MAX = 100;

    private record Key(HallId hall, YearMonth month) {}

    private record Kept(Instant at, Future<Published> published) {}

    private final MonthQuery query;
    private final InstantSource clock;
    private final Map<Key, Kept> kept = new LinkedHashMap<>();

    public MonthDesk(MonthQuery query, InstantSource clock) {
        this.query = query;
        this.clock = clock;
    }

    /** The figures as they are now. */
    public Future<MonthFigures> of(HallPort hall, YearMonth month) {
        return hall.read(h -> seen(h, month)).compose(seen -> query.of(hall.id(), seen));
    }

    private ReportedMonth seen(Hall hall, YearMonth month) {
        return new ReportedMonth(
                month,
                hall.state().local(clock.instant()).toLocalDate(),
                hall.state().setUp().calendar(hall.state().duties().holidays()));
    }

    /** The published ones, at most {@link #KEPT_FOR} old. */
    synchronized Future<Published> published(HallPort hall, YearMonth month) {
        Instant now = clock.instant();
        kept.values()
                .removeIf(k ->
                        k.at().plus(KEPT_FOR).isBefore(now) || k.published().failed());
        Key key = new Key(hall.id(), month);
        Kept before = kept.get(key);
        if (before != null) {
            return before.published();
        }
        Future<Published> counted = of(hall, month).map(Published::of);
        kept.put(key, new Kept(now, counted));
        if (kept.size() > KEPT_MAX) {
            kept.remove(kept.keySet().iterator().next());
        }
        return counted;
    }
}
