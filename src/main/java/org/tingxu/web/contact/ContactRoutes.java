package org.tingxu.web.contact;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.contact.ContactRules;
import org.tingxu.core.contact.ContactState;
import org.tingxu.core.contact.ContactWord;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.WindowNo;
import org.tingxu.report.ContactRegister;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRegister.Search;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.Role;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.table.Csv;
import org.tingxu.writer.HallPort;

/** First contacts: opened, handed on, signed for, answered; the clerk's inbox and the ledger. */
public final class ContactRoutes {
    /** Days that are listed when the request names no first one. */
    static final int LISTED_DAYS = 30;

    /** A number that has no record of its own. */
    private static final Pattern SERVED = Pattern.compile("(2[0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])):.+");

    private final LedgerDesk desk;
    private final ContactRegister register;
    private final Colleagues colleagues;

    public ContactRoutes(LedgerDesk desk, ContactRegister register, Colleagues colleagues) {
        this.desk = desk;
        this.register = register;
        this.colleagues = colleagues;
    }

    /** By operation id. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.ofEntries(
                Map.entry("openContact", this::open),
                Map.entry("answerContact", ctx -> goOn(ctx, ContactBody.answer(RequestBody.of(ctx)))),
                Map.entry("handContact", ctx -> goOn(ctx, ContactBody.hand(RequestBody.of(ctx)))),
                Map.entry("referContact", ctx -> goOn(ctx, ContactBody.refer(RequestBody.of(ctx)))),
                Map.entry(
                        "signContact", ctx -> desk.order(ctx, 200, new ContactCommand.Sign(Actor.clerk(ctx), id(ctx)))),
                Map.entry("declineContact", this::decline),
                Map.entry("listContacts", this::list),
                Map.entry("showContact", this::show),
                Map.entry("exportContacts", this::export),
                Map.entry("contactInbox", this::inbox),
                Map.entry("contactFigures", this::figures),
                Map.entry("listColleagues", ctx -> ApiDoor.end(ctx, colleagues.list(), Reply::json)));
    }

    // Orders.

    private void open(RoutingContext ctx) {
        RequestBody body = RequestBody.of(ctx);
        ClerkId by = Actor.clerk(ctx);
        Optional<LocalDateTime> at = LedgerDesk.moment(body, "at");
        Branch branch = ContactBody.branch(body);
        var channel = ContactBody.channel(body);
        var ticket = ContactBody.ticket(body);
        String question = body.text("question").orElse("");
        var person = LedgerDesk.person(body);
        whenKnown(
                ctx,
                branch,
                () -> desk.order(
                        ctx,
                        201,
                        person,
                        subject -> new ContactCommand.Open(by, at, channel, ticket, question, subject, branch)));
    }

    private void goOn(RoutingContext ctx, Branch branch) {
        boolean supervisor = Actor.staff(ctx).hasAny(List.of(Role.SUPERVISOR));
        ContactCommand order = new ContactCommand.GoOn(Actor.clerk(ctx), supervisor, id(ctx), branch);
        whenKnown(ctx, branch, () -> desk.order(ctx, 200, order));
    }

    /** Does it when the receiver is somebody, if a clerk is named. */
    private void whenKnown(RoutingContext ctx, Branch branch, Runnable act) {
        colleagues.known(branch).onComplete(known -> {
            if (known.failed()) {
                Problems.answer(ctx, known.cause());
                return;
            }
            try {
                act.run();
            } catch (RuntimeException e) {
                Problems.answer(ctx, e);
            }
        });
    }

    private void decline(RoutingContext ctx) {
        String reason = RequestBody.of(ctx).text("reason").orElse("");
        desk.order(ctx, 200, new ContactCommand.Decline(Actor.clerk(ctx), id(ctx), reason));
    }

    private static EntryId id(RoutingContext ctx) {
        return LedgerDesk.entry(ctx, ContactRules.LEDGER, ContactWord.UNKNOWN);
    }

    // Looking up.

    /** The days of a request: as it names them, else the last {@value #LISTED_DAYS}. */
    private record Days(LocalDate from, LocalDate until, LocalDateTime now, ZoneId zone) {
        static Days of(RoutingContext ctx, LocalDateTime now, ZoneId zone) {
            LocalDate until = LedgerSearch.day(ctx, "until").orElse(now.toLocalDate());
            return new Days(LedgerSearch.day(ctx, "from").orElse(until.minusDays(LISTED_DAYS)), until, now, zone);
        }
    }

    private Future<Days> days(RoutingContext ctx, HallPort hall) {
        return desk.now(hall)
                .compose(now ->
                        hall.read(h -> Days.of(ctx, now, h.state().setUp().zone())));
    }

    private void list(RoutingContext ctx) {
        HallPort hall = desk.door().hall(ctx);
        Search search = LedgerSearch.of(ctx);
        Future<JsonArray> found = days(ctx, hall)
                .compose(d -> register.search(
                                hall.id(), d.zone(), d.from(), d.until(), search, LedgerRegister.LISTED_MAX)
                        .map(rows -> LedgerView.list(rows, d.now())));
        ApiDoor.end(ctx, found, Reply::json);
    }

    private void export(RoutingContext ctx) {
        HallPort hall = desk.door().hall(ctx);
        Search search = LedgerSearch.of(ctx);
        Language language = Reply.language(ctx);
        Future<String> table = days(ctx, hall)
                .compose(d -> register.search(
                                hall.id(), d.zone(), d.from(), d.until(), search, LedgerRegister.EXPORTED_MAX)
                        .map(rows -> LedgerDesk.table(rows, ContactView.COLUMNS, language)));
        ApiDoor.end(ctx, table, (c, csv) -> Csv.send(c, "first-contacts", csv));
    }

    private void show(RoutingContext ctx) {
        EntryId id = id(ctx);
        Optional<LocalDate> day = SERVED.matcher(id.key()).results().findFirst().map(m -> LocalDate.parse(m.group(1)));
        if (day.isEmpty()) {
            desk.show(ctx, ContactRules.LEDGER, ContactWord.UNKNOWN);
            return;
        }
        HallPort hall = desk.door().hall(ctx);
        Future<JsonObject> shown = desk.now(hall)
                .compose(now -> hall.read(h -> h.state().setUp().zone())
                        .compose(zone -> register.search(
                                hall.id(), zone, day.get(), day.get(), Search.ALL, LedgerRegister.EXPORTED_MAX))
                        .map(rows -> rows.stream()
                                .filter(row -> row.entry().id().equals(id))
                                .findFirst()
                                .map(row -> LedgerView.of(row, now).put("acts", new JsonArray()))
                                .orElseThrow(() -> LedgerDesk.refused(ContactWord.UNKNOWN, id.key()))));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private void figures(RoutingContext ctx) {
        HallPort hall = desk.door().hall(ctx);
        Future<JsonObject> figures = days(ctx, hall)
                .compose(d -> register.figures(hall.id(), d.zone(), d.from(), d.until(), d.now()))
                .map(ContactView::of);
        ApiDoor.end(ctx, figures, (c, json) -> Reply.json(c, 200, json));
    }

    // The inbox.

    /** What of the open contacts is on whose table. */
    private record Piles(List<EntryId> toSign, List<EntryId> mine, List<EntryId> escalated) {
        static Piles of(Hall hall, ClerkId me, boolean supervisor) {
            Piles piles = new Piles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Optional<WindowNo> seat = hall.state().postOf(me);
            hall.state().ledgers().entries(ContactRules.LEDGER).forEach(e -> piles.add(e, me, seat, supervisor, hall));
            return piles;
        }

        private void add(Entry entry, ClerkId me, Optional<WindowNo> seat, boolean supervisor, Hall hall) {
            boolean asked = entry.facts() instanceof ContactFacts f
                    && f.handOver()
                            .filter(h -> !h.by().equals(me)
                                    && h.to().includes(
                                                    me,
                                                    no -> seat.filter(no::equals)
                                                            .isPresent(),
                                                    hall.state().setUp()))
                            .isPresent();
            keep(toSign, asked, entry);
            keep(mine, entry.holder().filter(me::equals).isPresent(), entry);
            keep(escalated, supervisor && entry.state().equals(ContactState.ESCALATED), entry);
        }

        private static void keep(List<EntryId> pile, boolean wanted, Entry entry) {
            if (wanted && pile.size() < LedgerRegister.LISTED_MAX) {
                pile.add(entry.id());
            }
        }
    }

    private void inbox(RoutingContext ctx) {
        HallPort hall = desk.door().hall(ctx);
        ClerkId me = Actor.clerk(ctx);
        boolean supervisor = Actor.staff(ctx).hasAny(List.of(Role.SUPERVISOR));
        Future<JsonObject> inbox = desk.now(hall)
                .compose(now ->
                        hall.read(h -> Piles.of(h, me, supervisor)).compose(piles -> told(hall, me, piles, now)));
        ApiDoor.end(ctx, inbox, (c, json) -> Reply.json(c, 200, json));
    }

    private Future<JsonObject> told(HallPort hall, ClerkId me, Piles piles, LocalDateTime now) {
        List<EntryId> all = new ArrayList<>(piles.toSign());
        all.addAll(piles.mine());
        all.addAll(piles.escalated());
        Future<List<LedgerRow>> rows =
                all.isEmpty() ? Future.succeededFuture(List.of()) : register.some(hall.id(), all);
        return rows.compose(open -> register.closedByOthers(hall.id(), me, now)
                .map(closed -> new JsonObject()
                        .put("toSign", pile(open, piles.toSign(), now))
                        .put("mine", pile(open, piles.mine(), now))
                        .put("escalated", pile(open, piles.escalated(), now))
                        .put("closed", LedgerView.list(closed, now))));
    }

    private static JsonArray pile(List<LedgerRow> rows, List<EntryId> ids, LocalDateTime now) {
        return LedgerView.list(
                rows.stream().filter(row -> ids.contains(row.entry().id())).toList(), now);
    }
}
