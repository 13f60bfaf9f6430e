package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/** Events and entries of the ledgers as JSON. */
public final class LedgerCodec {
    private LedgerCodec() {}

    static JsonObject write(LedgerEvent event) {
        return RecordCodec.write((Record) event);
    }

    static LedgerEvent read(String kind, Body body) {
        return RecordCodec.read(LedgerKinds.event(kind), body);
    }

    /** What an event tells, by the names of its parts. */
    public static JsonObject told(LedgerEvent event) {
        return write(event);
    }

    /** What a ledger keeps of an entry, e.g. for a read row. */
    public static JsonObject facts(EntryFacts facts) {
        return RecordCodec.write((Record) facts);
    }

    /** What {@link #facts} wrote. */
    public static EntryFacts facts(String ledger, JsonObject json) {
        return RecordCodec.read(LedgerKinds.facts(ledger), new Body(ledger, json));
    }

    static JsonObject toJson(LedgersMemento memento) {
        return new JsonObject()
                .put("open", PlanCodec.array(memento.open(), LedgerCodec::entry))
                .put("last", PlanCodec.array(memento.last(), RecordCodec::write));
    }

    static LedgersMemento fromJson(Body body) {
        return new LedgersMemento(
                body.bodies("open", LedgerCodec::entry),
                body.bodies("last", last -> RecordCodec.read(EntryId.class, last)));
    }

    private static JsonObject entry(Entry e) {
        JsonObject json = RecordCodec.write(e.id())
                .put("openedAt", e.openedAt().toString())
                .put("state", e.state());
        e.holder().ifPresent(h -> json.put("holder", h.value()));
        e.due().ifPresent(d -> json.put("due", d.toString()));
        e.subject().ifPresent(s -> json.put("subject", s.value()));
        e.closedAt().ifPresent(c -> json.put("closedAt", c.toString()));
        e.counted().ifPresent(c -> json.put("counted", RecordCodec.write(c)));
        return json.put("facts", facts(e.facts()));
    }

    /** How a due date was counted, e.g. for a read row. */
    public static JsonObject counted(Counted counted) {
        return RecordCodec.write(counted);
    }

    /** What {@link #counted(Counted)} wrote. */
    public static Counted counted(JsonObject json) {
        return RecordCodec.read(Counted.class, new Body("counted", json));
    }

    private static Entry entry(Body body) {
        EntryId id = RecordCodec.read(EntryId.class, body);
        return new Entry(
                id,
                body.born("openedAt", LocalDateTime::parse),
                body.text("state"),
                body.maybe("holder", ClerkId::new),
                body.maybe("due", LocalDateTime::parse),
                body.maybe("subject", SubjectId::new),
                body.maybe("closedAt", LocalDateTime::parse),
                RecordCodec.read(LedgerKinds.facts(id.ledger()), body.body("facts")),
                body.has("counted")
                        ? Optional.of(RecordCodec.read(Counted.class, body.body("counted")))
                        : Optional.empty());
    }
}
