package org.tingxu.web.post;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.accountability.AccountabilityCommand;
import org.tingxu.core.accountability.AccountabilityRules;
import org.tingxu.core.accountability.AccountabilityWord;
import org.tingxu.core.accountability.Trigger;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.report.LedgerRow;
import org.tingxu.report.Proposals;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.writer.HallPort;

/** Cases of accountability, what the facts propose, and scores. */
public final class AccountabilityRoutes {
    private final StaffDesk desk;
    private final Proposals proposals;

    public AccountabilityRoutes(StaffDesk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    /** By operation id. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listAccountability", ctx -> desk.list(ctx, AccountabilityRules.LEDGER),
                "showAccountability", this::show,
                "raiseAccountability", this::raise,
                "defendAccountability",
                        ctx -> order(
                                ctx, (by, id, body) -> new AccountabilityCommand.Defend(by, id, text(body, "text"))),
                "decideAccountability",
                        ctx -> order(
                                ctx,
                                (by, id, body) -> new AccountabilityCommand.Decide(
                                        by,
                                        id,
                                        body.flag("upheld"),
                                        body.json().getInteger("points", 0),
                                        text(body, "reason"))),
                "appealAccountability",
                        ctx -> order(
                                ctx, (by, id, body) -> new AccountabilityCommand.Appeal(by, id, text(body, "text"))),
                "answerAppeal",
                        ctx -> order(
                                ctx,
                                (by, id, body) -> new AccountabilityCommand.AnswerAppeal(
                                        by, id, body.flag("upheld"), text(body, "reason"))),
                "listProposals", this::proposed,
                "showScores", this::scores);
    }

    @FunctionalInterface
    private interface Make {
        AccountabilityCommand of(ClerkId by, EntryId id, RequestBody body);
    }

    private void order(RoutingContext ctx, Make make) {
        EntryId id = LedgerDesk.entry(ctx, AccountabilityRules.LEDGER, AccountabilityWord.UNKNOWN);
        desk.ledgers().order(ctx, 200, make.of(Actor.clerk(ctx), id, RequestBody.of(ctx)));
    }

    private static String text(RequestBody body, String field) {
        return body.text(field).orElse("");
    }

    /** What has not its evidence in the journal does not reach the hall. */
    private void raise(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        List<Long> evidence = body.json().getJsonArray("evidence").stream()
                .map(n -> ((Number) n).longValue())
                .distinct()
                .toList();
        AccountabilityCommand command = new AccountabilityCommand.Raise(
                Actor.clerk(ctx),
                new ClerkId(body.json().getString("clerk")),
                Trigger.valueOf(body.json()
                        .getString("trigger")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                text(body, "what"),
                evidence,
                body.text("source").filter(s -> !s.isEmpty()));
        Future<JsonObject> raised = desk.staff()
                .missing(hall.id(), evidence)
                .compose(missing -> missing.isPresent()
                        ? Future.failedFuture(LedgerDesk.refused(
                                AccountabilityWord.EVIDENCE_UNKNOWN,
                                missing.get().toString()))
                        : desk.ledgers()
                                .door()
                                .order(ctx, hall, Actor.of(ctx), new Command.Ledger(command))
                                .map(LedgerView::of));
        ApiDoor.end(ctx, raised, (c, json) -> Reply.json(c, 201, json));
    }

    private void show(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        EntryId id = LedgerDesk.entry(ctx, AccountabilityRules.LEDGER, AccountabilityWord.UNKNOWN);
        Optional<ClerkId> only = StaffDesk.onlyOf(ctx);
        Future<JsonObject> shown = desk.ledgers()
                .now(hall)
                .compose(now -> desk.ledgers()
                        .register()
                        .find(hall.id(), id)
                        .compose(row -> row.filter(r -> mine(r, only)).isEmpty()
                                ? Future.failedFuture(LedgerDesk.refused(AccountabilityWord.UNKNOWN, id.key()))
                                : desk.ledgers()
                                        .register()
                                        .course(hall.id(), id)
                                        .map(course ->
                                                LedgerView.of(row.get(), now).put("acts", LedgerView.acts(course)))));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private static boolean mine(LedgerRow row, Optional<ClerkId> only) {
        return only.isEmpty() || row.entry().holder().equals(only);
    }

    private void proposed(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        Future<JsonArray> found = desk.today(hall)
                .compose(today -> proposals
                        .of(hall.id(), today.now().toLocalDate())
                        .compose(facts -> absences(hall, today)
                                .map(absent -> Stream.concat(facts.stream(), absent.stream())
                                        .sorted(Comparator.comparing(Proposals.Proposal::happened)
                                                .reversed())
                                        .limit(Proposals.LISTED_MAX)
                                        .toList())))
                .map(all -> {
                    JsonArray list = new JsonArray();
                    all.forEach(p -> list.add(new JsonObject()
                            .put("clerk", p.clerk())
                            .put("trigger", p.trigger())
                            .put("source", p.source())
                            .put("happened", p.happened().toString())
                            .put("evidence", new JsonArray(p.evidence()))));
                    return list;
                });
        ApiDoor.end(ctx, found, Reply::json);
    }

    private Future<List<Proposals.Proposal>> absences(HallPort hall, StaffDesk.Today today) {
        LocalDate since = today.now().toLocalDate().minusDays(Proposals.DAYS);
        List<Future<MonthSheet>> sheets = Stream.iterate(
                        YearMonth.from(since),
                        month -> !month.isAfter(YearMonth.from(today.now())),
                        month -> month.plusMonths(1))
                .map(month -> desk.staff().sheet(hall.id(), month, today.plan(), today.calendar(), today.now()))
                .toList();
        return Future.all(sheets)
                .compose(all -> proposals.absences(
                        hall.id(),
                        all.<MonthSheet>list().stream()
                                .flatMap(sheet -> sheet.days().stream())
                                .filter(day -> !day.day().isBefore(since))
                                .toList()));
    }

    private void scores(RoutingContext ctx) {
        HallPort hall = desk.hall(ctx);
        Optional<ClerkId> only = StaffDesk.onlyOf(ctx);
        Future<JsonObject> scores = desk.people()
                .compose(people -> desk.today(hall).compose(today -> {
                    int year = LedgerSearch.asked(ctx, "year")
                            .map(Integer::parseInt)
                            .orElse(today.now().getYear());
                    return desk.staff()
                            .taken(hall.id(), year)
                            .map(taken -> new JsonObject()
                                    .put("year", year)
                                    .put("full", AccountabilityRules.FULL_SCORE)
                                    .put("scores", left(today, taken, only))
                                    .put("people", people));
                }));
        ApiDoor.end(ctx, scores, (c, json) -> Reply.json(c, 200, json));
    }

    /** Whoever holds a post has a score, and whoever lost points. */
    private static JsonObject left(StaffDesk.Today today, Map<String, Integer> taken, Optional<ClerkId> only) {
        JsonObject left = new JsonObject();
        today.plan().staffing().people().forEach(c -> left.put(c.value(), AccountabilityRules.FULL_SCORE));
        taken.forEach((clerk, points) -> left.put(clerk, AccountabilityRules.FULL_SCORE - points));
        return only.map(c ->
                        new JsonObject().put(c.value(), left.getInteger(c.value(), AccountabilityRules.FULL_SCORE)))
                .orElse(left);
    }
}
