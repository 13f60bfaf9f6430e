package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.BiFunction;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.hall.Visit;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.rating.RatingFacts;
import org.tingxu.core.rating.RatingRules;
import org.tingxu.core.rating.RatingWord;
import org.tingxu.core.rating.ResidentWord;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.Column;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.Tracking.Tracked;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/** Ratings from residents' phones, and the ledger of the bad ones (差评台账). */
final class RatingRoutes {
    private static final List<Column> COLUMNS = List.of(
            Column.of("编号", "Number", row -> row.entry().id().key()),
            Column.of("评价时间", "Rated at", row -> row.entry().openedAt().toString()),
            Column.of("号码", "Ticket", row -> facts(row).rated().ticket().toString()),
            Column.of("窗口", "Window", row -> facts(row).rated().window().toString()),
            Column.of("被评价人", "Clerk", row -> facts(row).clerk().value()),
            Column.of("等级", "Grade", row -> facts(row).rated().grade().toString()),
            Column.of("状态", "State", row -> row.entry().state()),
            Column.maybe("整改期限", "Due", row -> row.entry().due()),
            Column.maybe("回访", "Call back", row -> facts(row).call().callback()),
            Column.maybe("整改时间", "Mended at", row -> facts(row).mending().mendedAt()),
            Column.maybe("整改措施", "Measure", row -> facts(row).mending().measure()),
            Column.maybe(
                    "居民意见",
                    "Resident's word",
                    row -> facts(row).word().map(w -> w.name().toLowerCase(java.util.Locale.ROOT))),
            Column.of("不计入", "Struck out", row -> facts(row).objection().struckOut() ? "1" : ""));

    private final LedgerDesk desk;
    private final Sealed sealed;
    private final Tracking tracking;
    private final PublicLimit limit;

    RatingRoutes(LedgerDesk desk, Sealed sealed, Tracking tracking, PublicLimit limit) {
        this.desk = desk;
        this.sealed = sealed;
        this.tracking = tracking;
        this.limit = limit;
    }

    private static RatingFacts facts(LedgerRow row) {
        return (RatingFacts) row.entry().facts();
    }

    // The resident, by the token on the slip.

    void rate(RoutingContext ctx) {
        limit.take(ctx);
        Tracked tracked = tracked(ctx);
        HallPort hall = hallOf(tracked);
        Grade grade = new Grade(RequestBody.of(ctx).json().getInteger("grade", 0));
        Future<JsonObject> rated = hall.read(h -> h.state()
                        .day()
                        .filter(tracked.day()::equals)
                        .flatMap(_ -> h.state().visit(tracked.ticket())))
                .compose(visit -> visit.map(Future::succeededFuture)
                        .orElseGet(() -> Future.failedFuture(
                                new Refused(RefusalProblems.of(new Refusal.NotRateable(tracked.ticket()))))))
                .compose(visit -> sealed.door().order(ctx, hall, Order.PUBLIC, command(visit, grade)))
                .map(done -> new JsonObject()
                        .put("grade", grade.value())
                        .put("caseOpened", done.events().stream().anyMatch(r -> r.event() instanceof Event.Ledger)));
        ApiDoor.end(ctx, rated, (c, json) -> Reply.json(c, 201, json));
    }

    /** The visit is rated where it was served last. */
    private static Command command(Visit visit, Grade grade) {
        return new Command.RateVisit(visit.ticket(), visit.stops().getLast().window(), grade, RatedBy.PHONE);
    }

    void leaveContact(RoutingContext ctx) {
        limit.take(ctx);
        Tracked tracked = tracked(ctx);
        HallPort hall = hallOf(tracked);
        Said said = new Said(RequestBody.of(ctx));
        Future<Boolean> today =
                hall.read(h -> h.state().day().filter(tracked.day()::equals).isPresent());
        Future<JsonObject> left = today.compose(alive -> alive
                        ? sealed.order(
                                ctx,
                                hall,
                                Order.PUBLIC,
                                said.person(),
                                subject -> new RatingCommand.LeaveContact(tracked.ticket(), subject))
                        : Future.failedFuture(new Refused(RequestProblems.trackingUnknown())))
                .map(_ -> new JsonObject().put("left", true));
        ApiDoor.end(ctx, left, (c, json) -> Reply.json(c, 201, json));
    }

    private Tracked tracked(RoutingContext ctx) {
        return tracking.read(ApiDoor.path(ctx, "token"))
                .orElseThrow(() -> new Refused(RequestProblems.trackingUnknown()));
    }

    private HallPort hallOf(Tracked tracked) {
        return sealed.door()
                .halls()
                .find(tracked.hall())
                .orElseThrow(() -> new Refused(RequestProblems.trackingUnknown()));
    }

    // Staff.

    void list(RoutingContext ctx) {
        desk.list(ctx, RatingRules.LEDGER);
    }

    void export(RoutingContext ctx) {
        desk.export(ctx, RatingRules.LEDGER, COLUMNS);
    }

    void show(RoutingContext ctx) {
        desk.show(ctx, RatingRules.LEDGER, RatingWord.UNKNOWN);
    }

    void contact(RoutingContext ctx) {
        EntryId id = entry(ctx);
        String why = new Said(RequestBody.of(ctx)).text("reason");
        sealed.read(ctx, id, RatingWord.UNKNOWN, new RatingCommand.ReadContact(Actor.clerk(ctx), id, why));
    }

    void callBack(RoutingContext ctx) {
        order(
                ctx,
                (by, said) ->
                        new RatingCommand.CallBack(by, entry(ctx), said.body().flag("reached"), said.text("note")));
    }

    void mend(RoutingContext ctx) {
        order(ctx, (by, said) -> new RatingCommand.Mend(by, entry(ctx), said.text("measure")));
    }

    void close(RoutingContext ctx) {
        order(ctx, (by, said) -> new RatingCommand.Close(by, entry(ctx), said.word("word", ResidentWord.class)));
    }

    void appeal(RoutingContext ctx) {
        order(ctx, (by, said) -> new RatingCommand.Appeal(by, entry(ctx), said.text("reason")));
    }

    void decideAppeal(RoutingContext ctx) {
        order(
                ctx,
                (by, said) -> new RatingCommand.DecideAppeal(
                        by, entry(ctx), said.body().flag("upheld"), said.text("reason")));
    }

    private void order(RoutingContext ctx, BiFunction<ClerkId, Said, RatingCommand> make) {
        desk.order(ctx, 200, make.apply(Actor.clerk(ctx), new Said(RequestBody.of(ctx))));
    }

    private static EntryId entry(RoutingContext ctx) {
        return LedgerDesk.entry(ctx, RatingRules.LEDGER, RatingWord.UNKNOWN);
    }
}
