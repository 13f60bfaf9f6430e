package org.tingxu.web.post;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.attendance.ClockCommand;
import org.tingxu.core.attendance.ClockRules;
import org.tingxu.core.attendance.DutyDay;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.emptywindow.EmptyWindowRules;
import org.tingxu.core.leave.LeaveCommand;
import org.tingxu.core.leave.LeaveKind;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.leave.LeaveWord;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.table.Csv;
import org.tingxu.writer.HallPort;

/** Leave, the clock, the attendance of a month, and empty windows. */
public final class AttendanceRoutes {
    private static final List<Text> HEAD = List.of(
            new Text("日期", "Day"),
            new Text("账号", "Account"),
            new Text("姓名", "Name"),
            new Text("状态", "State"),
            new Text("签到", "In"),
            new Text("签退", "Out"),
            new Text("迟到（分钟）", "Late (minutes)"),
            new Text("早退（分钟）", "Early (minutes)"),
            new Text("顶岗", "Sat for another"));

    private final StaffDesk desk;

    public AttendanceRoutes(StaffDesk desk) {
        this.desk = desk;
    }

    /** By operation id. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listLeaves", ctx -> desk.list(ctx, LeaveRules.LEDGER),
                "askLeave", this::askLeave,
                "answerLeave", this::answerLeave,
                "endLeave", ctx -> desk.ledgers().order(ctx, 200, new LeaveCommand.End(Actor.clerk(ctx), leave(ctx))),
                "clockIn", ctx -> desk.ledgers().order(ctx, 201, new ClockCommand.In(Actor.clerk(ctx))),
                "clockOut", ctx -> desk.ledgers().order(ctx, 200, new ClockCommand.Out(Actor.clerk(ctx))),
                "showAttendance", this::show,
                "exportAttendance", this::export,
                "listAlarms", ctx -> desk.list(ctx, EmptyWindowRules.LEDGER));
    }

    private void askLeave(RoutingContext ctx) {
        RequestBody body = RequestBody.of(ctx);
        desk.ledgers()
                .order(
                        ctx,
                        201,
                        new LeaveCommand.Ask(
                                Actor.clerk(ctx),
                                LedgerDesk.moment(body, "from").orElseThrow(),
                                LedgerDesk.moment(body, "until").orElseThrow(),
                                LeaveKind.valueOf(body.json().getString("kind").toUpperCase(Locale.ROOT)),
                                body.text("reason").orElse(""),
                                body.flag("headCovers")));
    }

    private void answerLeave(RoutingContext ctx) {
        RequestBody body = RequestBody.of(ctx);
        desk.ledgers()
                .order(
                        ctx,
                        200,
                        new LeaveCommand.Answer(
                                Actor.clerk(ctx),
                                leave(ctx),
                                body.flag("approved"),
                                body.text("reason").orElse("")));
    }

    private static EntryId leave(RoutingContext ctx) {
        return LedgerDesk.entry(ctx, LeaveRules.LEDGER, LeaveWord.UNKNOWN);
    }

    private Future<MonthSheet> sheet(RoutingContext ctx, HallPort hall) {
        return desk.today(hall)
                .compose(t ->
                        desk.staff().sheet(hall.id(), StaffDesk.month(ctx, t.now()), t.plan(), t.calendar(), t.now()));
    }

    private void show(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        Optional<ClerkId> only = StaffDesk.onlyOf(ctx);
        ClerkId asker = Actor.clerk(ctx);
        Future<JsonObject> shown = desk.people()
                .compose(people -> sheet(ctx, hall)
                        .compose(sheet -> hall.read(h -> ClockRules.today(
                                        h.state().ledgers(), asker, sheet.now().toLocalDate()))
                                .map(in -> {
                                    JsonObject json = json(sheet, only).put("people", people);
                                    in.ifPresent(e -> json.put(
                                            "clockedIn", time(e.openedAt().toLocalTime())));
                                    return json;
                                })));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject json(MonthSheet sheet, Optional<ClerkId> only) {
        JsonArray days = new JsonArray();
        sheet.days().stream()
                .filter(d -> only.isEmpty() || d.clerk().equals(only.get()))
                .forEach(d -> days.add(json(d)));
        return new JsonObject().put("month", sheet.month().toString()).put("days", days);
    }

    private static JsonObject json(DutyDay d) {
        JsonObject json = new JsonObject()
                .put("clerk", d.clerk().value())
                .put("day", d.day().toString())
                .put("status", d.status().name().toLowerCase(Locale.ROOT));
        d.in().ifPresent(t -> json.put("in", time(t)));
        d.out().ifPresent(t -> json.put("out", time(t)));
        return json.put("lateMinutes", d.lateMinutes())
                .put("earlyMinutes", d.earlyMinutes())
                .put("acted", d.acted());
    }

    private static String time(LocalTime t) {
        return t.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private void export(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        Language language = Reply.language(ctx);
        Future<String> csv = desk.staff()
                .names()
                .compose(names -> sheet(ctx, hall)
                        .map(sheet -> Csv.of(
                                HEAD.stream().map(t -> t.in(language)).toList(),
                                sheet.days().stream()
                                        .map(d -> row(d, names, language))
                                        .toList())));
        ApiDoor.end(ctx, csv, (c, text) -> Csv.send(c, "attendance", text));
    }

    private static List<String> row(DutyDay d, Map<String, String> names, Language language) {
        return List.of(
                d.day().toString(),
                d.clerk().value(),
                names.getOrDefault(d.clerk().value(), ""),
                word(d.status()).in(language),
                d.in().map(AttendanceRoutes::time).orElse(""),
                d.out().map(AttendanceRoutes::time).orElse(""),
                String.valueOf(d.lateMinutes()),
                String.valueOf(d.earlyMinutes()),
                d.acted() ? new Text("是", "yes").in(language) : "");
    }

    private static Text word(DutyDay.Status status) {
        return switch (status) {
            case PRESENT -> new Text("出勤", "present");
            case EXTRA -> new Text("加班", "extra");
            case LEAVE -> new Text("请假", "leave");
            case ABSENT -> new Text("缺勤", "absent");
        };
    }
}
