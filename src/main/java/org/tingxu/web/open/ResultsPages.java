package org.tingxu.web.open;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.web.month.MonthDesk;
import org.tingxu.web.month.MonthResults;
import org.tingxu.writer.HallPort;

/** What the hall did in a month, for everybody: as a page and as a table. */
final class ResultsPages {
    private final OpenDoor door;
    private final MonthDesk months;

    ResultsPages(OpenDoor door, MonthDesk months) {
        this.door = door;
        this.months = months;
    }

    void mount(Router router) {
        router.get("/open/:hall/results").handler(this::page);
        router.get("/open/:hall/results.csv").handler(this::table);
    }

    private void page(RoutingContext ctx) {
        Language language = OpenDoor.language(ctx);
        door.answer(ctx, port -> results(ctx, port).map(r -> ResultsPage.of(r, language)));
    }

    private void table(RoutingContext ctx) {
        Language language = OpenDoor.language(ctx);
        door.answer(ctx, OpenDoor.CSV, port -> results(ctx, port).map(r -> ResultsCsv.of(r, language)), "results.csv");
    }

    private Future<Results> results(RoutingContext ctx, HallPort port) {
        String asked = OpenDoor.parameter(ctx, "month");
        return door.open(port).compose(hall -> {
            YearMonth running = YearMonth.from(hall.now());
            return months.results(port, running).compose(now -> {
                YearMonth first = now.first().filter(f -> f.isBefore(running)).orElse(running);
                YearMonth month = asked.isEmpty() ? usual(first, running) : month(hall, asked, first, running);
                return Future.all(of(port, month, first), of(port, month.minusMonths(1), first))
                        .map(both -> new Results(
                                hall, both.<Optional<MonthResults>>resultAt(0).orElse(now), both.resultAt(1), first));
            });
        });
    }

    private Future<Optional<MonthResults>> of(HallPort port, YearMonth month, YearMonth first) {
        return month.isBefore(first)
                ? Future.succeededFuture(Optional.empty())
                : months.results(port, month).map(Optional::of);
    }

    /** The last whole month; the running one where there is none yet. */
    private static YearMonth usual(YearMonth first, YearMonth running) {
        return first.isBefore(running) ? running.minusMonths(1) : running;
    }

    private static YearMonth month(OpenHall hall, String asked, YearMonth first, YearMonth running) {
        try {
            YearMonth month = YearMonth.parse(asked);
            if (!month.isBefore(first) && !month.isAfter(running)) {
                return month;
            }
        } catch (DateTimeException notOne) {
            throw new NoMonth(asked, hall.base() + "results");
        }
        throw new NoMonth(asked, hall.base() + "results");
    }
}
