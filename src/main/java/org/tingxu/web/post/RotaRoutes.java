package org.tingxu.web.post;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.PostPlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.core.rota.RotaCommand;
import org.tingxu.core.rota.RotaFacts;
import org.tingxu.core.rota.RotaRules;
import org.tingxu.core.rota.RotaWord;
import org.tingxu.core.rota.Seat;
import org.tingxu.core.rota.SwapFacts;
import org.tingxu.core.rota.SwapRules;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.window.DeskView;
import org.tingxu.writer.HallPort;

/** Posts, the rota of a week, and swaps. */
public final class RotaRoutes {
    private final StaffDesk desk;

    public RotaRoutes(StaffDesk desk) {
        this.desk = desk;
    }

    /** By operation id. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listPosts", this::posts,
                "showRota", this::week,
                "putRota", this::put,
                "listSwaps", this::swaps,
                "askSwap", this::askSwap,
                "answerSwap", this::answerSwap);
    }

    private void posts(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        Future<JsonObject> book = desk.people()
                .compose(people -> desk.today(hall)
                        .compose(today -> hall.read(h -> book(h.state(), today).put("people", people))));
        ApiDoor.end(ctx, book, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject book(HallState s, StaffDesk.Today today) {
        JsonArray posts = new JsonArray();
        s.setUp().staffing().posts().forEach(p -> posts.add(post(s, p, today)));
        JsonArray windows = new JsonArray();
        s.setUp().windows().forEach(w -> windows.add(window(s, w)));
        return new JsonObject().put("posts", posts).put("windows", windows);
    }

    private static JsonObject post(HallState s, PostPlan p, StaffDesk.Today today) {
        JsonArray away = new JsonArray();
        for (ClerkId clerk : List.of(p.a(), p.b(), p.head())) {
            if (LeaveRules.away(s.ledgers(), clerk, today.now())) {
                away.add(clerk.value());
            }
        }
        return new JsonObject()
                .put("code", p.code().value())
                .put("names", Reply.names(p.name()))
                .put(
                        "windows",
                        new JsonArray(p.windows().stream().map(WindowNo::value).toList()))
                .put("a", p.a().value())
                .put("b", p.b().value())
                .put("head", p.head().value())
                .put("away", away);
    }

    private static JsonObject window(HallState s, WindowPlan w) {
        JsonObject json = new JsonObject()
                .put("window", w.no().value())
                .put("names", Reply.names(w.name()))
                .put("state", DeskView.state(s.window(w.no())));
        s.window(w.no()).manned().ifPresent(p -> {
            json.put("clerk", p.clerk().value()).put("since", p.since().toString());
            p.actingFor().ifPresent(a -> json.put("actingFor", a.value()));
        });
        return json;
    }

    private void week(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        LocalDate monday = StaffDesk.monday(day(ApiDoor.path(ctx, "week")));
        Future<JsonObject> week = desk.people()
                .compose(people -> desk.today(hall)
                        .compose(today -> desk.ledgers()
                                .register()
                                .find(hall.id(), RotaRules.week(monday))
                                .map(row -> week(monday, today, row).put("people", people))));
        ApiDoor.end(ctx, week, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject week(LocalDate monday, StaffDesk.Today today, Optional<LedgerRow> row) {
        JsonArray seats = new JsonArray();
        row.ifPresent(r -> ((RotaFacts) r.entry().facts()).seats().forEach(s -> seats.add(json(s))));
        JsonArray working = new JsonArray();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            if (!today.calendar().hoursOn(day).isEmpty()) {
                working.add(day.toString());
            }
        }
        return new JsonObject()
                .put("week", monday.toString())
                .put("today", today.now().toLocalDate().toString())
                .put("set", row.isPresent())
                .put("seats", seats)
                .put("workingDays", working);
    }

    private static JsonObject json(Seat s) {
        return new JsonObject()
                .put("day", s.day().toString())
                .put("window", s.window().value())
                .put("clerk", s.clerk().value());
    }

    private void put(RoutingContext ctx) {
        List<Seat> seats = new ArrayList<>();
        JsonArray asked = RequestBody.of(ctx).json().getJsonArray("seats");
        for (int i = 0; i < asked.size(); i++) {
            seats.add(seat(asked.getJsonObject(i)));
        }
        LocalDate monday = day(ApiDoor.path(ctx, "week"));
        desk.ledgers().order(ctx, 200, new RotaCommand.PutWeek(Actor.clerk(ctx), monday, seats));
    }

    private static Seat seat(JsonObject json) {
        return new Seat(
                day(json.getString("day")),
                new WindowNo(json.getInteger("window")),
                new ClerkId(json.getString("clerk")));
    }

    /** A day that the description has let through may still be none, e.g. 31 February. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(RequestProblems.invalid(List.of(new Place("day", "a day, e.g. 2026-02-10"))));
        }
    }

    private void swaps(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        LedgerRegister.Search search = LedgerSearch.of(ctx);
        Optional<ClerkId> only = StaffDesk.onlyOf(ctx);
        Future<JsonArray> found = desk.ledgers()
                .now(hall)
                .compose(now -> desk.ledgers()
                        .register()
                        .search(hall.id(), SwapRules.LEDGER, search, LedgerRegister.LISTED_MAX)
                        .map(rows -> LedgerView.list(
                                rows.stream()
                                        .filter(r -> concerns(r.entry(), only))
                                        .toList(),
                                now)));
        ApiDoor.end(ctx, found, Reply::json);
    }

    private static boolean concerns(Entry entry, Optional<ClerkId> only) {
        SwapFacts f = (SwapFacts) entry.facts();
        return only.isEmpty()
                || f.mine().clerk().equals(only.get())
                || f.theirs().clerk().equals(only.get());
    }

    private void askSwap(RoutingContext ctx) {
        JsonObject body = RequestBody.of(ctx).json();
        Seat mine = seat(body.getJsonObject("mine"));
        Seat theirs = seat(body.getJsonObject("theirs"));
        desk.ledgers().order(ctx, 201, new RotaCommand.AskSwap(Actor.clerk(ctx), mine, theirs));
    }

    private void answerSwap(RoutingContext ctx) {
        desk.ledgers()
                .order(
                        ctx,
                        200,
                        new RotaCommand.AnswerSwap(
                                Actor.clerk(ctx),
                                LedgerDesk.entry(ctx, SwapRules.LEDGER, RotaWord.SWAP_UNKNOWN),
                                RequestBody.of(ctx).flag("agreed")));
    }
}
