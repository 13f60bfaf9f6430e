package org.tingxu.report.month;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.HallId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.database.Database;

/** The halls of a database with their working days as the journal last told them: for who has no running hall to ask. */
public final class HallCalendars {
    private static final String HALLS = "SELECT hall FROM hall WHERE $1::text IS NULL OR hall = $1 ORDER BY hall";
    private static final String LAST =
            "SELECT kind, body FROM journal WHERE hall = $1 AND kind LIKE $2 ORDER BY seq DESC LIMIT 1";

    /** A hall that was set up. */
    public record Known(HallId hall, ZoneId zone, WorkingCalendar calendar) {}

    private final Database database;

    public HallCalendars(Database database) {
        this.database = database;
    }

    /** One hall, or all; empty when there is none. */
    public Future<List<HallId>> halls(Optional<String> hall) {
        return database.query(HALLS, Tuple.tuple().addString(hall.orElse(null)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new HallId(row.getString(0)))
                        .toList());
    }

    /** What is known of a hall; empty when it was never set up. */
    public Future<Optional<Known>> of(HallId hall) {
        return last(hall, "hall-configured.%")
                .compose(configured -> last(hall, "holidays-loaded.%")
                        .map(loaded -> configured
                                .filter(Event.HallConfigured.class::isInstance)
                                .map(e -> ((Event.HallConfigured) e).plan())
                                .map(plan -> known(hall, plan, loaded))));
    }

    private static Known known(HallId hall, HallPlan plan, Optional<Event> loaded) {
        HolidayNotice notice =
                loaded.isPresent() && loaded.get() instanceof Event.Duty(DutyEvent.HolidaysLoaded holidays)
                        ? holidays.notice()
                        : HolidayNotice.of(List.of());
        return new Known(hall, plan.zone(), plan.calendar(notice));
    }

    private Future<Optional<Event>> last(HallId hall, String kind) {
        return database.query(LAST, Tuple.of(hall.value(), kind)).map(rows -> {
            Optional<Row> row = StreamSupport.stream(rows.spliterator(), false).findFirst();
            return row.map(r -> EventCodec.decode(r.getString(0), r.getString(1)));
        });
    }
}
