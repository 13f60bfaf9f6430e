package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.ComplaintFacts;
import org.tingxu.core.complaint.ComplaintRules;
import org.tingxu.core.complaint.ComplaintWord;
import org.tingxu.core.complaint.VoiceChannel;
import org.tingxu.core.complaint.VoiceKind;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.Role;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.ledger.Column;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.web.table.Csv;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.Tracking.Tracked;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/**
 * Complaints and suggestions: from residents without a log-in, who follow them by number and code, and for staff. Whom a complaint is
 * about does not read it while it is looked into; masked names are for supervisor and director, clear ones for those who say why.
 */
final class ComplaintRoutes {
    /** Longest text of a resident, characters. */
    static final int WORDS_MAX = 2_000;

    private static final List<Column> COLUMNS = List.of(
            Column.of("编号", "Number", row -> row.entry().id().key()),
            Column.of("收到时间", "Came at", row -> row.entry().openedAt().toString()),
            Column.of("类别", "Kind", row -> facts(row).voice().kind().name().toLowerCase(Locale.ROOT)),
            Column.of(
                    "渠道", "Channel", row -> facts(row).voice().channel().name().toLowerCase(Locale.ROOT)),
            Column.maybe("窗口", "Window", row -> facts(row).voice().window()),
            Column.maybe("涉及人员", "About", row -> facts(row).voice().accused().map(ClerkId::value)),
            Column.of("状态", "State", row -> row.entry().state()),
            Column.maybe("答复期限", "Due", row -> row.entry().due()),
            Column.maybe("调查", "Finding", row -> facts(row).inquiry().finding()),
            Column.of("属实", "Upheld", row -> facts(row).inquiry().upheld() ? "1" : ""),
            Column.maybe("处理", "Measure", row -> facts(row).inquiry().measure()),
            Column.maybe("答复", "Answer", row -> facts(row).reply().answer()),
            Column.of("逾期答复", "Late", row -> facts(row).reply().late() ? "1" : ""),
            Column.maybe("利用", "Use", row -> facts(row).use()));

    private final LedgerDesk desk;
    private final Sealed sealed;
    private final Tracking tracking;
    private final PublicLimit limit;

    ComplaintRoutes(LedgerDesk desk, Sealed sealed, Tracking tracking, PublicLimit limit) {
        this.desk = desk;
        this.sealed = sealed;
        this.tracking = tracking;
        this.limit = limit;
    }

    private static ComplaintFacts facts(LedgerRow row) {
        return (ComplaintFacts) row.entry().facts();
    }

    // Residents.

    void speak(RoutingContext ctx) {
        limit.take(ctx);
        HallPort hall = sealed.door().hall(ctx);
        Said said = new Said(RequestBody.of(ctx));
        Optional<Tracked> tracked =
                said.maybe("token").flatMap(tracking::read).filter(t -> t.hall().equals(hall.id()));
        Future<Optional<TicketNo>> today = hall.read(
                h -> tracked.filter(t -> h.state().day().filter(t.day()::equals).isPresent())
                        .map(Tracked::ticket));
        Future<JsonObject> filed = today.compose(ticket -> sealed.order(
                        ctx,
                        hall,
                        Order.PUBLIC,
                        speaker(said),
                        subject -> file(said, Optional.empty(), VoiceChannel.PAGE, ticket, subject)))
                .map(done -> receipt(hall, done));
        ApiDoor.end(ctx, filed, (c, json) -> Reply.json(c, 201, json));
    }

    /**
     * Who speaks, with words.
     *
     * @throws org.tingxu.web.problem.Refused when nothing is told
     */
    private static Applicant speaker(Said said) {
        Applicant person = said.person();
        if (person.words().isEmpty()) {
            throw LedgerDesk.refused(ComplaintWord.WORDS, "" + WORDS_MAX);
        }
        return person;
    }

    /** By number and code, without a log-in. */
    void follow(RoutingContext ctx) {
        limit.take(ctx);
        HallPort hall = sealed.door().hall(ctx);
        EntryId id = entry(ctx);
        String code = new Said(RequestBody.of(ctx)).text("code");
        if (!tracking.opens(hall.id(), id, code)) {
            throw LedgerDesk.refused(ComplaintWord.UNKNOWN, id.key());
        }
        Future<JsonObject> found = desk.now(hall)
                .compose(now -> desk.register().find(hall.id(), id).map(row -> row.map(r -> followed(r, now))))
                .compose(json -> json.map(Future::succeededFuture)
                        .orElseGet(() -> Future.failedFuture(LedgerDesk.refused(ComplaintWord.UNKNOWN, id.key()))));
        ApiDoor.end(ctx, found, (c, json) -> Reply.json(c, 200, json));
    }

    /** What the complainant is told: neither findings nor names of staff. */
    private static JsonObject followed(LedgerRow row, LocalDateTime now) {
        JsonObject all = LedgerView.of(row.entry(), now);
        JsonObject json = new JsonObject()
                .put("number", all.getString("number"))
                .put("openedAt", all.getString("openedAt"))
                .put("state", all.getString("state"))
                .put("overdue", all.getBoolean("overdue"))
                .put("kind", facts(row).voice().kind().name().toLowerCase(Locale.ROOT));
        row.entry()
                .due()
                .ifPresent(due -> json.put("due", due.toString())
                        .put("dueProvisional", row.entry().dueProvisional()));
        facts(row).reply().answer().ifPresent(answer -> json.put("answer", answer));
        facts(row).reply().answeredAt().ifPresent(at -> json.put("answeredAt", at.toString()));
        return json;
    }

    // Staff take one in.

    void take(RoutingContext ctx) {
        HallPort hall = sealed.door().hall(ctx);
        Said said = new Said(RequestBody.of(ctx));
        Optional<ClerkId> by = Optional.of(Actor.clerk(ctx));
        Optional<TicketNo> ticket = said.maybe("ticket")
                .map(no -> TicketNo.parse(no).orElseThrow(() -> Said.wrong("ticket", "a ticket's number, e.g. A012")));
        VoiceChannel channel = said.word("channel", VoiceChannel.class);
        Future<JsonObject> filed = sealed.order(
                        ctx, hall, Actor.of(ctx), speaker(said), subject -> file(said, by, channel, ticket, subject))
                .map(done -> receipt(hall, done));
        ApiDoor.end(ctx, filed, (c, json) -> Reply.json(c, 201, json));
    }

    private static LedgerCommand file(
            Said said, Optional<ClerkId> by, VoiceChannel channel, Optional<TicketNo> ticket, SubjectId subject) {
        return new ComplaintCommand.File(
                by,
                by.isPresent() ? LedgerDesk.moment(said.body(), "at") : Optional.empty(),
                said.word("kind", VoiceKind.class),
                channel,
                by.isPresent() ? said.clerk("accused") : Optional.empty(),
                Optional.ofNullable(said.body().json().getInteger("window")).map(WindowNo::new),
                ticket,
                subject,
                by.isPresent() ? said.maybe("answer") : Optional.empty());
    }

    private JsonObject receipt(HallPort hall, Answer.Done done) {
        JsonObject told = LedgerView.of(done);
        EntryId id = new EntryId(ComplaintRules.LEDGER, told.getString("number"));
        return told.put("code", tracking.code(hall.id(), id));
    }

    // Staff carry it on.

    void list(RoutingContext ctx) {
        HallPort hall = sealed.door().hall(ctx);
        Future<JsonArray> found = desk.now(hall)
                .compose(now -> readable(ctx, hall, LedgerRegister.LISTED_MAX).map(rows -> {
                    JsonArray list = new JsonArray();
                    rows.forEach(row -> list.add(shown(ctx, row, now)));
                    return list;
                }));
        ApiDoor.end(ctx, found, Reply::json);
    }

    void export(RoutingContext ctx) {
        HallPort hall = sealed.door().hall(ctx);
        Language language = Reply.language(ctx);
        Future<String> csv =
                readable(ctx, hall, LedgerRegister.EXPORTED_MAX).map(rows -> LedgerDesk.table(rows, COLUMNS, language));
        ApiDoor.end(ctx, csv, (c, text) -> Csv.send(c, ComplaintRules.LEDGER, text));
    }

    /** What the asker may know of: a list that left one out would tell of it by its absence alone. */
    private Future<List<LedgerRow>> readable(RoutingContext ctx, HallPort hall, int most) {
        ClerkId reader = Actor.clerk(ctx);
        return desk.register()
                .search(hall.id(), ComplaintRules.LEDGER, LedgerSearch.of(ctx), most)
                .map(rows -> rows.stream()
                        .filter(row -> !ComplaintRules.keptFrom(reader, row.entry()))
                        .toList());
    }

    void show(RoutingContext ctx) {
        HallPort hall = sealed.door().hall(ctx);
        EntryId id = entry(ctx);
        ClerkId reader = Actor.clerk(ctx);
        Future<JsonObject> found = desk.now(hall)
                .compose(now -> desk.register().find(hall.id(), id).compose(row -> {
                    if (row.isEmpty()) {
                        return Future.failedFuture(LedgerDesk.refused(ComplaintWord.UNKNOWN, id.key()));
                    }
                    if (ComplaintRules.keptFrom(reader, row.get().entry())) {
                        return Future.failedFuture(LedgerDesk.refused(ComplaintWord.ABOUT_YOU, reader.value()));
                    }
                    return desk.register()
                            .course(hall.id(), id)
                            .map(course -> shown(ctx, row.get(), now).put("acts", LedgerView.acts(course)));
                }));
        ApiDoor.end(ctx, found, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject shown(RoutingContext ctx, LedgerRow row, LocalDateTime now) {
        boolean leads = Actor.staff(ctx).roles().contains(Role.SUPERVISOR)
                || Actor.staff(ctx).roles().contains(Role.DIRECTOR);
        return leads && !ComplaintRules.about(Actor.clerk(ctx), row.entry())
                ? LedgerView.of(row, now)
                : LedgerView.of(row.entry(), now);
    }

    void complainant(RoutingContext ctx) {
        EntryId id = entry(ctx);
        String why = new Said(RequestBody.of(ctx)).text("reason");
        sealed.read(ctx, id, ComplaintWord.UNKNOWN, new ComplaintCommand.ReadComplainant(Actor.clerk(ctx), id, why));
    }

    void accept(RoutingContext ctx) {
        order(
                ctx,
                (by, said) ->
                        new ComplaintCommand.Accept(by, entry(ctx), said.body().flag("hard"), said.clerk("accused")));
    }

    void investigate(RoutingContext ctx) {
        order(ctx, (by, said) -> new ComplaintCommand.Investigate(by, entry(ctx), said.text("finding")));
    }

    void dispose(RoutingContext ctx) {
        order(
                ctx,
                (by, said) ->
                        new ComplaintCommand.Dispose(by, entry(ctx), said.body().flag("upheld"), said.text("measure")));
    }

    void answer(RoutingContext ctx) {
        order(ctx, (by, said) -> new ComplaintCommand.Answer(by, entry(ctx), said.text("answer")));
    }

    void archive(RoutingContext ctx) {
        order(ctx, (by, said) -> new ComplaintCommand.Archive(by, entry(ctx), said.text("use")));
    }

    private void order(RoutingContext ctx, BiFunction<ClerkId, Said, ComplaintCommand> make) {
        desk.order(ctx, 200, make.apply(Actor.clerk(ctx), new Said(RequestBody.of(ctx))));
    }

    private static EntryId entry(RoutingContext ctx) {
        return LedgerDesk.entry(ctx, ComplaintRules.LEDGER, ComplaintWord.UNKNOWN);
    }
}
