package org.tingxu.web.month;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.Language;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.auth.Role;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.table.Csv;
import org.tingxu.writer.HallPort;

/** The figures of a month: all of them for who leads or checks the hall, the published ones for everybody else. */
public final class MonthRoutes {
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN);

    private final ApiDoor door;
    private final MonthDesk desk;

    public MonthRoutes(ApiDoor door, MonthDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "showMonth", this::show,
                "exportMonth", this::table);
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        YearMonth month = month(ctx);
        Future<JsonObject> shown = full(ctx)
                ? desk.of(hall, month).map(MonthView::full)
                : desk.published(hall, month).map(MonthView::published);
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    public void table(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        YearMonth month = month(ctx);
        Language language = language(ctx);
        Future<String> table = full(ctx)
                ? desk.of(hall, month).map(figures -> MonthTable.full(figures, language))
                : desk.published(hall, month).map(published -> MonthTable.published(published, language));
        ApiDoor.end(ctx, table, (c, csv) -> Csv.send(c, "figures-" + month, csv));
    }

    /** A link names its language; a browser's own header may say another. */
    private static Language language(RoutingContext ctx) {
        return ctx.queryParam("lang").stream().findFirst().flatMap(Language::of).orElseGet(() -> Reply.language(ctx));
    }

    private static boolean full(RoutingContext ctx) {
        return !Optional.of("published").equals(ctx.queryParam("scope").stream().findFirst())
                && SessionGuard.session(ctx)
                        .filter(s ->
                                !s.staff().mustChangePassword() && s.staff().hasAny(READERS))
                        .isPresent();
    }

    /** The description has let no other shape through. */
    static YearMonth month(RoutingContext ctx) {
        return YearMonth.parse(ApiDoor.path(ctx, "month"));
    }
}
