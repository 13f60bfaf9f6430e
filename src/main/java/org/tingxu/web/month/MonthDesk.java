package org.tingxu.web.month;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tingxu.core.duty.Disclosure;
import org.tingxu.core.duty.Item;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.report.month.ItemCounts;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.MonthQuery;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.PublishedItem;
import org.tingxu.report.month.ReportedMonth;
import org.tingxu.writer.HallPort;

/**
 * Asks for the figures of a month as the hall sees them today. What everybody may ask for is counted once in
 * {@link #KEPT_FOR} while the month runs and once in {@link #PAST_KEPT_FOR} when it is over, however many ask. Each question is
 * answered or fails within the database's deadline. From any thread.
 */
public final class MonthDesk {
    static final Duration KEPT_FOR = Duration.ofMinutes(1);

    /** A month that is over still moves a little: a rating is struck out on appeal, a bad one is mended late. */
    static final Duration PAST_KEPT_FOR = Duration.ofMinutes(10);

    /** Published months that are kept. */
    static final int KEPT_MAX = 100;

    private record Key(HallId hall, YearMonth month) {}

    private record Kept(Instant until, Future<MonthResults> results) {}

    private final MonthQuery query;
    private final ItemCounts items;
    private final InstantSource clock;
    private final Map<Key, Kept> kept = new LinkedHashMap<>();

    public MonthDesk(MonthQuery query, ItemCounts items, InstantSource clock) {
        this.query = query;
        this.items = items;
        this.clock = clock;
    }

    /** The figures as they are now. */
    public Future<MonthFigures> of(HallPort hall, YearMonth month) {
        return seen(hall, month).compose(seen -> query.of(hall.id(), seen));
    }

    private Future<ReportedMonth> seen(HallPort hall, YearMonth month) {
        return hall.read(h -> seen(h, month));
    }

    private ReportedMonth seen(Hall hall, YearMonth month) {
        return new ReportedMonth(
                month,
                hall.state().local(clock.instant()).toLocalDate(),
                hall.state().setUp().calendar(hall.state().duties().holidays()));
    }

    /** The published figures alone. */
    Future<Published> published(HallPort hall, YearMonth month) {
        return results(hall, month).map(MonthResults::published);
    }

    /** All that is published of a month; what was withheld or named while it was counted stays so while it is kept. */
    public synchronized Future<MonthResults> results(HallPort hall, YearMonth month) {
        Instant now = clock.instant();
        kept.values().removeIf(k -> k.until().isBefore(now) || k.results().failed());
        Key key = new Key(hall.id(), month);
        Kept before = kept.get(key);
        if (before != null) {
            return before.results();
        }
        Future<MonthResults> counted = counted(hall, month);
        kept.put(key, new Kept(now.plus(over(month, now) ? PAST_KEPT_FOR : KEPT_FOR), counted));
        if (kept.size() > KEPT_MAX) {
            kept.remove(kept.keySet().iterator().next());
        }
        return counted;
    }

    /** Over everywhere: what a hall east of Greenwich began a few hours ago is kept for the shorter time. */
    private static boolean over(YearMonth month, Instant now) {
        return month.isBefore(YearMonth.from(now.atZone(ZoneOffset.UTC)));
    }

    private Future<MonthResults> counted(HallPort hall, YearMonth month) {
        Future<List<ItemCode>> named = hall.read(h -> h.state().items().stream()
                .filter(i -> i.guide().disclosure().attribute() != Disclosure.Attribute.WITHHELD)
                .map(Item::code)
                .toList());
        return seen(hall, month)
                .compose(seen ->
                        Future.all(query.of(hall.id(), seen), items.of(hall.id(), seen), named, items.first(hall.id())))
                .map(all -> new MonthResults(
                        Published.of(all.resultAt(0)),
                        PublishedItem.of(all.resultAt(1), all.resultAt(2)),
                        all.resultAt(3)));
    }
}
