package org.tingxu.web.post;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.appraisal.AppraisalCommand;
import org.tingxu.core.appraisal.AppraisalRules;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.PointLine;
import org.tingxu.core.appraisal.TableFacts;
import org.tingxu.core.appraisal.Work;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.table.Csv;
import org.tingxu.writer.HallPort;

/** The appraisal of a month, and its table of points. */
public final class AppraisalRoutes {
    private record Month(YearMonth month, TableFacts table, Work work) {}

    private final StaffDesk desk;

    public AppraisalRoutes(StaffDesk desk) {
        this.desk = desk;
    }

    /** By operation id. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("showAppraisal", this::show, "exportAppraisal", this::export, "setAppraisalTable", this::set);
    }

    private Future<Month> month(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        return desk.today(hall).compose(t -> {
            YearMonth month = StaffDesk.month(ctx, t.now());
            return desk.staff()
                    .sheet(hall.id(), month, t.plan(), t.calendar(), t.now())
                    .compose(sheet -> desk.staff().work(hall.id(), t.plan(), sheet))
                    .compose(work -> desk.staff()
                            .tables(hall.id())
                            .map(tables -> new Month(month, AppraisalRules.of(month.atDay(1), tables), work)));
        });
    }

    private void show(RoutingContext ctx) {
        Optional<ClerkId> only = StaffDesk.onlyOf(ctx);
        Future<JsonObject> shown = desk.people()
                .compose(people -> month(ctx).map(m -> json(m, only).put("people", people)));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject json(Month m, Optional<ClerkId> only) {
        JsonArray clerks = new JsonArray();
        m.work().counts().forEach((clerk, counts) -> {
            if (only.isEmpty() || only.get().value().equals(clerk)) {
                JsonObject each = new JsonObject();
                counts.forEach((measure, n) -> each.put(code(measure), n));
                clerks.add(new JsonObject()
                        .put("clerk", clerk)
                        .put("counts", each)
                        .put("points", m.table().points(counts)));
            }
        });
        JsonArray table = new JsonArray();
        m.table()
                .lines()
                .forEach(l -> table.add(
                        new JsonObject().put("measure", code(l.measure())).put("points", l.points())));
        return new JsonObject()
                .put("month", m.month().toString())
                .put("table", table)
                .put("clerks", clerks);
    }

    private static String code(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void export(RoutingContext ctx) {
        Language language = Reply.language(ctx);
        Future<String> csv = desk.staff().names().compose(names -> month(ctx).map(m -> table(m, names, language)));
        ApiDoor.end(ctx, csv, (c, text) -> Csv.send(c, "appraisal", text));
    }

    private static String table(Month m, Map<String, String> names, Language language) {
        List<String> head =
                new ArrayList<>(List.of(new Text("账号", "Account").in(language), new Text("姓名", "Name").in(language)));
        m.table()
                .lines()
                .forEach(l -> head.add("%s (%+d)".formatted(word(l.measure()).in(language), l.points())));
        head.add(new Text("合计", "Points").in(language));
        List<List<String>> rows = new ArrayList<>();
        m.work().counts().forEach((clerk, counts) -> {
            List<String> row = new ArrayList<>(List.of(clerk, names.getOrDefault(clerk, "")));
            m.table().lines().forEach(l -> row.add(String.valueOf(counts.getOrDefault(l.measure(), 0))));
            row.add(String.valueOf(m.table().points(counts)));
            rows.add(row);
        });
        return Csv.of(head, rows);
    }

    private static Text word(Measure measure) {
        return switch (measure) {
            case SERVED -> new Text("窗口办结", "served");
            case MATTER_ON_TIME -> new Text("按时办结", "matters in time");
            case MATTER_LATE -> new Text("逾期办结", "matters late");
            case RATED_WELL -> new Text("好评", "rated well");
            case RATED_BADLY -> new Text("差评", "rated badly");
            case LATE -> new Text("迟到", "late");
            case EARLY -> new Text("早退", "early");
            case ABSENT -> new Text("缺勤", "absent");
            case EMPTY_WINDOW -> new Text("空岗", "empty window");
            case ACCOUNTABILITY -> new Text("追究扣分", "accountability");
        };
    }

    private void set(RoutingContext ctx) {
        JsonObject body = RequestBody.of(ctx).json();
        List<PointLine> lines = new ArrayList<>();
        JsonArray asked = body.getJsonArray("lines");
        for (int i = 0; i < asked.size(); i++) {
            JsonObject line = asked.getJsonObject(i);
            Measure measure = Measure.valueOf(
                    line.getString("measure").toUpperCase(Locale.ROOT).replace('-', '_'));
            lines.add(new PointLine(measure, line.getInteger("points")));
        }
        desk.ledgers()
                .order(
                        ctx,
                        201,
                        new AppraisalCommand.SetTable(
                                Actor.clerk(ctx),
                                YearMonth.parse(body.getString("month")).atDay(1),
                                lines));
    }
}
