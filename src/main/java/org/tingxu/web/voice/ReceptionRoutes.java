package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.reception.ReceptionChannel;
import org.tingxu.core.reception.ReceptionCommand;
import org.tingxu.core.reception.ReceptionFacts;
import org.tingxu.core.reception.ReceptionRules;
import org.tingxu.core.reception.ReceptionWord;
import org.tingxu.report.LedgerRow;
import org.tingxu.report.ReceptionCounts;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.ledger.Column;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.HallPort;

/** The log of the enquiry desk (接待登记), and its counts of a month. */
final class ReceptionRoutes {
    private static final List<Column> COLUMNS = List.of(
            Column.of("编号", "Number", row -> row.entry().id().key()),
            Column.of("时间", "At", row -> row.entry().openedAt().toString()),
            Column.of("渠道", "Channel", row -> facts(row).channel().name().toLowerCase(Locale.ROOT)),
            Column.of("人数", "People", row -> "" + facts(row).people()),
            Column.of("事由", "Topic", row -> facts(row).topic()),
            Column.of("当场答复", "On the spot", row -> facts(row).onSpot() ? "1" : ""),
            Column.of("状态", "State", row -> row.entry().state()),
            Column.maybe("答复", "Answer", row -> facts(row).answer()));

    private final LedgerDesk desk;
    private final ReceptionCounts counts;

    ReceptionRoutes(LedgerDesk desk, ReceptionCounts counts) {
        this.desk = desk;
        this.counts = counts;
    }

    private static ReceptionFacts facts(LedgerRow row) {
        return (ReceptionFacts) row.entry().facts();
    }

    void note(RoutingContext ctx) {
        Said said = new Said(RequestBody.of(ctx));
        desk.order(
                ctx,
                201,
                new ReceptionCommand.Note(
                        Actor.clerk(ctx),
                        LedgerDesk.moment(said.body(), "at"),
                        said.word("channel", ReceptionChannel.class),
                        said.body().json().getInteger("people", 1),
                        said.text("topic"),
                        said.body().flag("answered")));
    }

    void answer(RoutingContext ctx) {
        EntryId id = LedgerDesk.entry(ctx, ReceptionRules.LEDGER, ReceptionWord.UNKNOWN);
        desk.order(
                ctx,
                200,
                new ReceptionCommand.Answer(Actor.clerk(ctx), id, new Said(RequestBody.of(ctx)).text("answer")));
    }

    void list(RoutingContext ctx) {
        desk.list(ctx, ReceptionRules.LEDGER);
    }

    void export(RoutingContext ctx) {
        desk.export(ctx, ReceptionRules.LEDGER, COLUMNS);
    }

    /** What was asked in a month, by channel and topic; the most frequent first. */
    void counts(RoutingContext ctx) {
        HallPort hall = desk.door().hall(ctx);
        YearMonth month = month(ctx);
        Future<JsonObject> counted = counts.of(hall.id(), month).map(rows -> {
            JsonArray list = new JsonArray();
            rows.forEach(row -> list.add(new JsonObject()
                    .put("channel", row.channel())
                    .put("topic", row.topic())
                    .put("entries", row.entries())
                    .put("people", row.people())
                    .put("onSpot", row.onSpot())));
            return new JsonObject().put("month", month.toString()).put("counts", list);
        });
        ApiDoor.end(ctx, counted, (c, json) -> Reply.json(c, 200, json));
    }

    /** The month that a request asks for. */
    static YearMonth month(RoutingContext ctx) {
        try {
            return YearMonth.parse(LedgerSearch.asked(ctx, "month").orElse(""));
        } catch (DateTimeParseException e) {
            throw new Refused(RequestProblems.invalid(List.of(new Place("query.month", "a month, e.g. 2026-03"))));
        }
    }
}
