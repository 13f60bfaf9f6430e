package org.tingxu.web.ledger;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.codec.LedgerCodec;
import org.tingxu.report.LedgerRow;
import org.tingxu.writer.Answer;

/** Entries of the ledgers as the API tells them. Moments are in the hall's local time. */
public final class LedgerView {
    private LedgerView() {}

    /** An entry, what its ledger keeps of it under {@code facts}, and the person masked. */
    public static JsonObject of(LedgerRow row, LocalDateTime now) {
        JsonObject json = of(row.entry(), now);
        JsonObject person = new JsonObject();
        row.nameShown().ifPresent(name -> person.put("name", name));
        row.phoneShown().ifPresent(phone -> person.put("phone", phone));
        return person.isEmpty() ? json : json.put("person", person);
    }

    /** An entry without its person. */
    public static JsonObject of(Entry e, LocalDateTime now) {
        JsonObject json = new JsonObject()
                .put("number", e.id().key())
                .put("openedAt", e.openedAt().toString())
                .put("state", e.state())
                .put("overdue", e.overdue(now));
        e.holder().ifPresent(holder -> json.put("holder", holder.value()));
        e.due().ifPresent(due -> json.put("due", due.toString()).put("dueProvisional", e.dueProvisional()));
        e.closedAt().ifPresent(closed -> json.put("closedAt", closed.toString()));
        return json.put("facts", LedgerCodec.facts(e.facts()));
    }

    public static JsonArray list(List<LedgerRow> rows, LocalDateTime now) {
        JsonArray list = new JsonArray();
        rows.forEach(row -> list.add(of(row, now)));
        return list;
    }

    /** What an order made, told from its events alone, so that a retry gets the same: the entry's number and the acts. */
    public static JsonObject of(Answer.Done done) {
        JsonObject json = new JsonObject();
        for (Recorded recorded : done.events()) {
            if (recorded.event() instanceof Event.Ledger(LedgerEvent e)) {
                json.put("number", e.entry().key());
            }
        }
        return json.put("acts", acts(done.events()));
    }

    /** What happened to an entry, in order; what an act tells of itself under {@code detail}. */
    public static JsonArray acts(List<Recorded> course) {
        JsonArray acts = new JsonArray();
        for (Recorded recorded : course) {
            if (recorded.event() instanceof Event.Ledger(LedgerEvent e)) {
                acts.add(act(recorded, e));
            }
        }
        return acts;
    }

    private static JsonObject act(Recorded recorded, LedgerEvent event) {
        String kind = EventCodec.kind(recorded.event());
        JsonObject detail = LedgerCodec.told(event);
        detail.remove("entry");
        detail.remove("at");
        detail.remove("subject");
        detail.remove("counted");
        JsonObject json = new JsonObject()
                .put("seq", recorded.seq())
                .put("kind", kind.substring(0, kind.lastIndexOf('.')))
                .put("recordedAt", recorded.at().toString())
                .put("at", event.at().toString());
        if (detail.remove("by") instanceof String by) {
            json.put("by", by);
        }
        return detail.isEmpty() ? json : json.put("detail", detail);
    }
}
