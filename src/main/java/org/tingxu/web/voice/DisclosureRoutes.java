package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.tingxu.core.disclosure.DisclosureCommand;
import org.tingxu.core.disclosure.DisclosureFacts;
import org.tingxu.core.disclosure.DisclosureRules;
import org.tingxu.core.disclosure.DisclosureWord;
import org.tingxu.core.disclosure.Outcome;
import org.tingxu.core.disclosure.RequestChannel;
import org.tingxu.core.disclosure.ThirdPartyWord;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.Column;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.writer.HallPort;

/** The register of requests for information (依申请公开). */
final class DisclosureRoutes {
    private static final List<Column> COLUMNS = List.of(
            Column.of("编号", "Number", row -> row.entry().id().key()),
            Column.of("收到时间", "Came at", row -> row.entry().openedAt().toString()),
            Column.of("渠道", "Channel", row -> facts(row).channel().name().toLowerCase(Locale.ROOT)),
            Column.of("事由", "Topic", row -> facts(row).topic()),
            Column.maybe("申请人", "Requester", LedgerRow::nameShown),
            Column.of("状态", "State", row -> row.entry().state()),
            Column.maybe("期限", "Due", row -> row.entry().due()),
            Column.of("起算日", "Counts from", row -> facts(row).time().from().toString()),
            Column.of("不计天数", "Days not counted", row -> "" + facts(row).time().notCounted()),
            Column.maybe(
                    "结果",
                    "Outcome",
                    row -> facts(row).outcome().map(o -> o.name().toLowerCase(Locale.ROOT))),
            Column.maybe("答复", "Answer", row -> facts(row).answer()),
            Column.of("逾期", "Late", row -> facts(row).late() ? "1" : ""));

    private final LedgerDesk desk;
    private final Sealed sealed;

    DisclosureRoutes(LedgerDesk desk, Sealed sealed) {
        this.desk = desk;
        this.sealed = sealed;
    }

    private static DisclosureFacts facts(LedgerRow row) {
        return (DisclosureFacts) row.entry().facts();
    }

    void file(RoutingContext ctx) {
        HallPort hall = sealed.door().hall(ctx);
        Said said = new Said(RequestBody.of(ctx));
        ClerkId by = Actor.clerk(ctx);
        Future<JsonObject> filed = sealed.order(
                        ctx,
                        hall,
                        Actor.of(ctx),
                        said.person(),
                        subject -> new DisclosureCommand.File(
                                by,
                                LedgerDesk.moment(said.body(), "at"),
                                said.word("channel", RequestChannel.class),
                                said.text("topic"),
                                subject))
                .map(LedgerView::of);
        ApiDoor.end(ctx, filed, (c, json) -> Reply.json(c, 201, json));
    }

    void list(RoutingContext ctx) {
        desk.list(ctx, DisclosureRules.LEDGER);
    }

    void export(RoutingContext ctx) {
        desk.export(ctx, DisclosureRules.LEDGER, COLUMNS);
    }

    void show(RoutingContext ctx) {
        desk.show(ctx, DisclosureRules.LEDGER, DisclosureWord.UNKNOWN);
    }

    void requester(RoutingContext ctx) {
        EntryId id = entry(ctx);
        String why = new Said(RequestBody.of(ctx)).text("reason");
        sealed.read(ctx, id, DisclosureWord.UNKNOWN, new DisclosureCommand.ReadRequester(Actor.clerk(ctx), id, why));
    }

    void askCorrection(RoutingContext ctx) {
        order(
                ctx,
                (by, said) ->
                        new DisclosureCommand.AskCorrection(by, entry(ctx), said.text("what"), day(said, "until")));
    }

    void correct(RoutingContext ctx) {
        order(ctx, (by, _) -> new DisclosureCommand.Correct(by, entry(ctx)));
    }

    void review(RoutingContext ctx) {
        order(ctx, (by, said) -> new DisclosureCommand.Review(by, entry(ctx), said.text("note")));
    }

    void askThirdParty(RoutingContext ctx) {
        order(ctx, (by, _) -> new DisclosureCommand.AskThirdParty(by, entry(ctx)));
    }

    void enterThirdParty(RoutingContext ctx) {
        order(
                ctx,
                (by, said) ->
                        new DisclosureCommand.EnterThirdParty(by, entry(ctx), said.word("word", ThirdPartyWord.class)));
    }

    void askExtension(RoutingContext ctx) {
        order(
                ctx,
                (by, said) -> new DisclosureCommand.AskExtension(
                        by, entry(ctx), said.body().json().getInteger("days", 0), said.text("reason")));
    }

    void decideExtension(RoutingContext ctx) {
        order(
                ctx,
                (by, said) -> new DisclosureCommand.DecideExtension(
                        by, entry(ctx), said.body().flag("approved"), said.text("reason")));
    }

    void answer(RoutingContext ctx) {
        order(
                ctx,
                (by, said) -> new DisclosureCommand.Answer(
                        by, entry(ctx), said.word("outcome", Outcome.class), said.text("answer")));
    }

    void archive(RoutingContext ctx) {
        order(ctx, (by, _) -> new DisclosureCommand.Archive(by, entry(ctx)));
    }

    private static LocalDate day(Said said, String field) {
        try {
            return LocalDate.parse(said.text(field));
        } catch (DateTimeParseException e) {
            throw Said.wrong(field, "a day, e.g. 2026-02-27");
        }
    }

    private void order(RoutingContext ctx, BiFunction<ClerkId, Said, DisclosureCommand> make) {
        desk.order(ctx, 200, make.apply(Actor.clerk(ctx), new Said(RequestBody.of(ctx))));
    }

    private static EntryId entry(RoutingContext ctx) {
        return LedgerDesk.entry(ctx, DisclosureRules.LEDGER, DisclosureWord.UNKNOWN);
    }
}
