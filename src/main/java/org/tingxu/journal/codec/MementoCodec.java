package org.tingxu.journal.codec;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tingxu.core.calling.Lane;
import org.tingxu.core.duty.DutyMemento;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.hall.HallMemento.Line;
import org.tingxu.core.hall.HallMemento.PersonCount;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.plan.DeviceChanges;
import org.tingxu.core.plan.HallPlan;

/**
 * The whole state of a hall as one line of JSON, {@value #KIND}, without loss: equal mementos give equal text, and the text gives an
 * equal memento. Instants are ISO 8601 in UTC to the nanosecond, durations ISO 8601. A memento only saves time: whoever cannot read
 * it replays the journal.
 */
public final class MementoCodec {
    /**
     * Name and version, the first key of the text. Text of another version is unreadable: version 1 did not know the visits that can be
     * rated, so that a hall restored from it would refuse ratings that its journal allows.
     */
    public static final String KIND = "memento.v2";

    private MementoCodec() {}

    public static String encode(HallMemento memento) {
        JsonText json = new JsonText().open().put("kind", KIND);
        memento.plan().ifPresent(plan -> json.put("plan", PlanCodec.toJson(plan)));
        json.put("day", memento.day()).putIf("dayEnded", memento.dayEnded());
        list(json, "tickets", memento.tickets(), TicketCodec::write);
        list(json, "lines", memento.lines(), MementoCodec::line);
        json.put("missed", memento.missed()).put("held", memento.held()).put("unconfirmed", memento.unconfirmed());
        json.key("windows").open();
        new TreeMap<>(memento.windows()).forEach((no, state) -> WindowStateCodec.write(json.key(no.toString()), state));
        json.close();
        counts(json, "priorityRuns", memento.priorityRuns());
        counts(json, "lastSerials", memento.lastSerials());
        counts(json, "issued", memento.issued());
        list(json, "taken", memento.taken(), MementoCodec::personCount);
        list(json, "visits", memento.visits(), VisitCodec::write);
        json.key("deviceChanges").open();
        new TreeMap<>(memento.deviceChanges()).forEach((id, changes) -> changes(json, id.value(), changes));
        json.close().key("keysIgnored").open();
        new TreeMap<>(memento.keysIgnored()).forEach((no, at) -> json.put(no.toString(), at.toString()));
        json.close();
        if (!memento.duties().equals(DutyMemento.NONE)) {
            json.put("duties", DutyMementoCodec.toJson(memento.duties()));
        }
        if (!memento.catalogue().isEmpty()) {
            list(json, "catalogue", memento.catalogue(), (text, shelf) -> text.element(ShelfCodec.toJson(shelf)));
        }
        if (!memento.ledgers().equals(LedgersMemento.NONE)) {
            json.put("ledgers", LedgerCodec.toJson(memento.ledgers()));
        }
        return json.close().toString();
    }

    /**
     * The memento that {@link #encode} wrote.
     *
     * @throws UnreadableMemento when the text is of another version, or a value is missing, of another type, or refused by the hall
     */
    public static HallMemento decode(String text) {
        try {
            return memento(new Body(KIND, new JsonObject(text)));
        } catch (UnreadableBody | DecodeException e) {
            throw new UnreadableMemento(e);
        }
    }

    private static HallMemento memento(Body body) {
        String kind = body.text("kind");
        if (!kind.equals(KIND)) {
            throw new UnreadableMemento("it is a '%s', not a '%s'".formatted(kind, KIND));
        }
        Optional<HallPlan> plan = body.has("plan")
                ? Optional.of(PlanCodec.fromJson(body.body("plan").json()))
                : Optional.empty();
        return new HallMemento(
                plan,
                body.maybe("day", LocalDate::parse),
                Words.truth(body, "dayEnded"),
                body.bodies("tickets", TicketCodec::read),
                body.bodies("lines", MementoCodec::line),
                Words.tickets(body, "missed"),
                Words.tickets(body, "held"),
                Words.tickets(body, "unconfirmed"),
                map(body.body("windows"), Words::windowKey, (o, no) -> WindowStateCodec.read(o.body(no))),
                map(body.body("priorityRuns"), Words::windowKey, Body::whole),
                map(body.body("lastSerials"), born(GroupCode::new), Body::whole),
                map(body.body("issued"), born(ServiceCode::new), Body::whole),
                body.bodies("taken", MementoCodec::personCount),
                body.bodies("visits", VisitCodec::read),
                map(body.body("deviceChanges"), born(DeviceId::new), MementoCodec::changes),
                map(body.body("keysIgnored"), Words::windowKey, Words::instant),
                body.has("duties") ? DutyMementoCodec.fromJson(body.body("duties")) : DutyMemento.NONE,
                body.has("catalogue") ? body.bodies("catalogue", ShelfCodec::fromJson) : List.of(),
                body.has("ledgers") ? LedgerCodec.fromJson(body.body("ledgers")) : LedgersMemento.NONE);
    }

    private static void changes(JsonText json, String device, DeviceChanges changes) {
        json.key(device).openList();
        changes.settings().forEach(setting -> json.element(SettingCodec.toJson(setting)));
        json.closeList();
    }

    private static DeviceChanges changes(Body body, String device) {
        return new DeviceChanges(body.bodies(device, SettingCodec::fromJson));
    }

    private static void line(JsonText json, Line line) {
        Lane lane = line.lane();
        json.open().put("service", lane.service().value()).putIf("first", lane.first());
        lane.only().ifPresent(only -> json.put("only", only.value()));
        json.put("tickets", line.tickets()).close();
    }

    private static Line line(Body body) {
        Lane lane = new Lane(Words.service(body), Words.truth(body, "first"), Words.maybeWindow(body, "only"));
        return new Line(lane, Words.tickets(body, "tickets"));
    }

    private static void personCount(JsonText json, PersonCount taken) {
        json.open()
                .put("holder", taken.holder().value())
                .put("service", taken.service().value())
                .put("count", taken.count())
                .close();
    }

    private static PersonCount personCount(Body body) {
        return new PersonCount(body.born("holder", Holder::new), Words.service(body), body.whole("count"));
    }

    private static <T> void list(JsonText json, String key, List<T> items, BiConsumer<JsonText, T> write) {
        json.key(key).openList();
        items.forEach(item -> write.accept(json, item));
        json.closeList();
    }

    /** Numbers by word, in the order of the words. */
    private static <K extends Comparable<K>> void counts(JsonText json, String key, Map<K, Integer> counts) {
        json.key(key).open();
        new TreeMap<>(counts).forEach((word, count) -> json.put(word.toString(), count));
        json.close();
    }

    private static <K> BiFunction<Body, String, K> born(Function<String, K> birth) {
        return (body, key) -> body.born(key, key, birth);
    }

    private static <K, V> Map<K, V> map(
            Body body, BiFunction<Body, String, K> word, BiFunction<Body, String, V> value) {
        Map<K, V> map = new HashMap<>();
        for (String key : body.keys()) {
            map.put(word.apply(body, key), value.apply(body, key));
        }
        return Map.copyOf(map);
    }
}
