package org.tingxu.web.post;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRegister.Search;
import org.tingxu.report.StaffRegister;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.auth.Role;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.writer.HallPort;

/** What the routes about staff share: who sees others than oneself, names, the month that is asked for. */
public final class StaffDesk {
    /** The hall as the sheets need it. */
    record Today(HallPlan plan, WorkingCalendar calendar, LocalDateTime now) {}

    private static final List<Role> OVERSEERS = List.of(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR);

    private final LedgerDesk desk;
    private final StaffRegister staff;

    public StaffDesk(LedgerDesk desk, StaffRegister staff) {
        this.desk = desk;
        this.staff = staff;
    }

    LedgerDesk ledgers() {
        return desk;
    }

    StaffRegister staff() {
        return staff;
    }

    HallPort hall(RoutingContext ctx) {
        return desk.door().hall(ctx);
    }

    Future<Today> today(HallPort hall) {
        return desk.now(hall)
                .compose(now -> hall.read(h -> {
                    HallPlan plan = h.state().setUp();
                    return new Today(plan, plan.calendar(h.state().duties().holidays()), now);
                }));
    }

    /** Whom the asker may see: empty when everybody. */
    static Optional<ClerkId> onlyOf(RoutingContext ctx) {
        return Actor.staff(ctx).hasAny(OVERSEERS) ? Optional.empty() : Optional.of(Actor.clerk(ctx));
    }

    /** The entries that the request looks for, a clerk's own alone when the asker is a clerk. */
    void list(RoutingContext ctx, String ledger) {
        HallPort hall = hall(ctx);
        Search asked = LedgerSearch.of(ctx);
        Search search = new Search(asked.state(), onlyOf(ctx).or(asked::holder), asked.from(), asked.until());
        Future<JsonArray> found = desk.now(hall)
                .compose(now -> desk.register()
                        .search(hall.id(), ledger, search, LedgerRegister.LISTED_MAX)
                        .map(rows -> LedgerView.list(rows, now)));
        ApiDoor.end(ctx, found, Reply::json);
    }

    /** The month that is asked for; this one when none is. */
    static YearMonth month(RoutingContext ctx, LocalDateTime now) {
        return LedgerSearch.asked(ctx, "month").map(YearMonth::parse).orElse(YearMonth.from(now));
    }

    Future<JsonObject> people() {
        return staff.names().map(StaffDesk::json);
    }

    static JsonObject json(Map<String, ?> map) {
        JsonObject json = new JsonObject();
        map.forEach(json::put);
        return json;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(java.time.DayOfWeek.MONDAY);
    }
}
