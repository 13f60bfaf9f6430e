package org.tingxu.web.voice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.station.ProxyFacts;
import org.tingxu.core.station.StationCommand;
import org.tingxu.core.station.StationEvent;
import org.tingxu.core.station.StationRules;
import org.tingxu.core.station.StationWord;
import org.tingxu.report.LedgerRegister;
import org.tingxu.report.LedgerRow;
import org.tingxu.report.MatterEntry;
import org.tingxu.report.MatterRegister;
import org.tingxu.report.month.ProxyShare;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.duty.Applicant;
import org.tingxu.web.duty.Subjects;
import org.tingxu.web.ledger.Column;
import org.tingxu.web.ledger.LedgerDesk;
import org.tingxu.web.ledger.LedgerSearch;
import org.tingxu.web.ledger.LedgerView;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** Village stations: what their agents hand in for villagers, and how each villager follows it. */
final class StationRoutes {
    private static final List<Column> COLUMNS = List.of(
            Column.of("办件编号", "Matter", row -> row.entry().id().key()),
            Column.of("代办时间", "Handed in", row -> row.entry().openedAt().toString()),
            Column.of(
                    "代办点",
                    "Station",
                    row -> facts(row.entry().facts()).station().value()),
            Column.of("批次", "Batch", row -> facts(row.entry().facts()).batch()),
            Column.of("事项", "Item", row -> facts(row.entry().facts()).item().value()),
            Column.maybe("村民", "Villager", row -> row.nameShown()));

    private final LedgerDesk desk;
    private final ApiDoor door;
    private final Subjects subjects;
    private final MatterRegister matters;
    private final ProxyShare share;
    private final Tracking tracking;
    private final PublicLimit limit;

    StationRoutes(
            LedgerDesk desk,
            Subjects subjects,
            MatterRegister matters,
            ProxyShare share,
            Tracking tracking,
            PublicLimit limit) {
        this.desk = desk;
        this.door = desk.door();
        this.subjects = subjects;
        this.matters = matters;
        this.share = share;
        this.tracking = tracking;
        this.limit = limit;
    }

    private static ProxyFacts facts(EntryFacts facts) {
        return (ProxyFacts) facts;
    }

    void stations(RoutingContext ctx) {
        Future<JsonArray> list = door.hall(ctx).read(h -> {
            JsonArray stations = new JsonArray();
            h.state()
                    .setUp()
                    .stations()
                    .forEach(s -> stations.add(
                            new JsonObject().put("code", s.code().value()).put("name", Reply.names(s.name()))));
            return stations;
        });
        ApiDoor.end(ctx, list, Reply::json);
    }

    /** The people are sealed first; a batch that is refused leaves none of them behind. */
    void handIn(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        JsonObject body = RequestBody.of(ctx).json();
        StationCode station = station(ApiDoor.path(ctx, "station"));
        own(ctx).filter(own -> !own.equals(station)).ifPresent(own -> {
            throw LedgerDesk.refused(StationWord.NOT_OWN, own.value());
        });
        ClerkId by = Actor.clerk(ctx);
        List<JsonObject> lines = body.getJsonArray("lines", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .toList();
        List<ItemCode> items = lines.stream().map(StationRoutes::item).toList();
        List<Applicant> people = new ArrayList<>();
        people.add(person(body.getJsonObject("agent", new JsonObject())));
        lines.forEach(line -> people.add(person(line.getJsonObject("person", new JsonObject()))));
        Future<JsonObject> handed = Future.all(
                        people.stream().map(p -> subjects.keep(hall.id(), p)).toList())
                .map(all -> all.<SubjectId>list())
                .compose(kept -> door.order(
                                ctx, hall, by.value(), new Command.Ledger(command(by, station, items, lines, kept)))
                        .onComplete(answer -> {
                            if (answer.succeeded() || answer.cause() instanceof Refused) {
                                kept.forEach(s -> subjects.forgetUnlessNamed(hall.id(), s));
                            }
                        }))
                .map(done -> told(hall, done));
        ApiDoor.end(ctx, handed, (c, json) -> Reply.json(c, 201, json));
    }

    private static StationCommand command(
            ClerkId by, StationCode station, List<ItemCode> items, List<JsonObject> lines, List<SubjectId> kept) {
        List<StationCommand.Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> missing = lines.get(i).getJsonArray("missing", new JsonArray()).stream()
                    .map(String.class::cast)
                    .toList();
            all.add(new StationCommand.Line(items.get(i), kept.get(i + 1), missing));
        }
        return new StationCommand.HandIn(by, station, kept.getFirst(), all);
    }

    private static Applicant person(JsonObject json) {
        RequestBody person = new RequestBody(json);
        return new Applicant(
                person.text("name").orElse(""),
                person.text("idNumber").filter(id -> !id.isEmpty()),
                person.text("phone").filter(phone -> !phone.isEmpty()));
    }

    /** A code that no item can have is as unknown as one that none has. */
    private static ItemCode item(JsonObject line) {
        try {
            return new ItemCode(line.getString("item", ""));
        } catch (IllegalArgumentException e) {
            throw Said.wrong("lines.item", "a code of the catalogue");
        }
    }

    private static StationCode station(String code) {
        try {
            return new StationCode(code);
        } catch (IllegalArgumentException e) {
            throw LedgerDesk.refused(StationWord.UNKNOWN, code);
        }
    }

    private JsonObject told(HallPort hall, Answer.Done done) {
        JsonObject json = new JsonObject();
        JsonArray list = new JsonArray();
        done.events().forEach(recorded -> {
            if (recorded.event() instanceof Event.Ledger(StationEvent.BatchHandedIn e)) {
                json.put("number", e.entry().key());
            }
            if (recorded.event() instanceof Event.Ledger(StationEvent.ProxyHandedIn e)) {
                list.add(new JsonObject()
                        .put("matter", e.matter().toString())
                        .put("item", e.item().value())
                        .put("code", tracking.code(hall.id(), e.entry())));
            }
        });
        return json.put("matters", list);
    }

    /** With where each matter stands; an agent is told of the own station's alone. */
    void list(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        LedgerRegister.Search asked = LedgerSearch.of(ctx);
        LedgerRegister.Search search = own(ctx).map(asked::at).orElse(asked);
        Future<JsonArray> found = desk.now(hall)
                .compose(now -> desk.register()
                        .search(hall.id(), StationRules.PROXIES, search, LedgerRegister.LISTED_MAX)
                        .compose(rows -> matters.among(hall.id(), now.toLocalDate(), numbers(rows))
                                .map(standing -> list(rows, standing, now))));
        ApiDoor.end(ctx, found, Reply::json);
    }

    private static List<MatterNo> numbers(List<LedgerRow> rows) {
        return rows.stream().map(row -> facts(row.entry().facts()).matter()).toList();
    }

    private static JsonArray list(List<LedgerRow> rows, Map<String, MatterEntry> standing, LocalDateTime now) {
        JsonArray list = new JsonArray();
        for (LedgerRow row : rows) {
            JsonObject json = LedgerView.of(row, now);
            Optional.ofNullable(standing.get(row.entry().id().key())).ifPresent(m -> {
                json.put("stage", m.stage());
                m.due().ifPresent(due -> json.put("matterDue", due.toString()));
                m.granted().ifPresent(granted -> json.put("granted", granted));
            });
            list.add(json);
        }
        return list;
    }

    /** The station that the asker is bound to, if the asker is an agent; an agent of another hall has nothing here. */
    private Optional<StationCode> own(RoutingContext ctx) {
        return Actor.staff(ctx).station().map(post -> {
            if (!post.hall().equals(door.hall(ctx).id())) {
                throw LedgerDesk.refused(StationWord.NOT_OWN, post.station().value());
            }
            return post.station();
        });
    }

    void export(RoutingContext ctx) {
        desk.export(ctx, StationRules.PROXIES, COLUMNS);
    }

    void share(RoutingContext ctx) {
        YearMonth month = ReceptionRoutes.month(ctx);
        Future<JsonObject> counted = share.of(door.hall(ctx).id(), month).map(c -> {
            JsonObject json = new JsonObject()
                    .put("month", month.toString())
                    .put("all", c.all())
                    .put("proxy", c.proxy());
            return c.all() == 0 ? json : json.put("share", (double) c.proxy() / c.all());
        });
        ApiDoor.end(ctx, counted, (c, json) -> Reply.json(c, 200, json));
    }

    /** By number and code, without a log-in. */
    void follow(RoutingContext ctx) {
        limit.take(ctx);
        HallPort hall = door.hall(ctx);
        String key = ApiDoor.path(ctx, LedgerDesk.KEY);
        EntryId id = LedgerDesk.entry(ctx, StationRules.PROXIES, StationWord.PROXY);
        Optional<MatterNo> number = MatterNo.parse(key);
        if (number.isEmpty() || !tracking.opens(hall.id(), id, new Said(RequestBody.of(ctx)).text("code"))) {
            throw LedgerDesk.refused(StationWord.PROXY, key);
        }
        Future<JsonObject> found = desk.now(hall)
                .compose(now -> matters.find(hall.id(), now.toLocalDate(), number.get()))
                .compose(entry -> entry.map(e -> Future.succeededFuture(followed(e)))
                        .orElseGet(() -> Future.failedFuture(LedgerDesk.refused(StationWord.PROXY, key))));
        ApiDoor.end(ctx, found, (c, json) -> Reply.json(c, 200, json));
    }

    private static JsonObject followed(MatterEntry e) {
        JsonObject json = new JsonObject()
                .put("number", e.number())
                .put("item", e.item())
                .put("receivedAt", e.receivedAt().toString())
                .put("stage", e.stage())
                .put("dueProvisional", e.dueProvisional());
        e.due().ifPresent(due -> json.put("due", due.toString()));
        e.granted().ifPresent(granted -> json.put("granted", granted));
        return json;
    }
}
