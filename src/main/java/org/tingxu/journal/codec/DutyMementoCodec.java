package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyMemento;
import org.tingxu.core.duty.DutyMemento.Recounting;
import org.tingxu.core.duty.DutyMemento.Taken;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.SubjectId;

/** What a hall remembers of its duties. A hall that never had any has no key for them. */
final class DutyMementoCodec {
    private DutyMementoCodec() {}

    static JsonObject toJson(DutyMemento memento) {
        JsonObject json = new JsonObject().put("holidays", DutyWriter.holidays(memento.holidays()));
        memento.last().ifPresent(no -> json.put("last", no.toString()));
        memento.recount().ifPresent(r -> {
            json.put("recounting", true);
            r.done().ifPresent(no -> json.put("recounted", no.toString()));
        });
        return json.put("matters", PlanCodec.array(memento.matters(), DutyMementoCodec::matter))
                .put("taken", PlanCodec.array(memento.taken(), DutyMementoCodec::taken));
    }

    static DutyMemento fromJson(Body body) {
        Optional<Recounting> recount = Words.truth(body, "recounting")
                ? Optional.of(new Recounting(DutyReader.maybeMatter(body, "recounted")))
                : Optional.empty();
        return new DutyMemento(
                DutyReader.holidays(body.body("holidays")),
                DutyReader.maybeMatter(body, "last"),
                recount,
                body.bodies("matters", DutyMementoCodec::matter),
                body.bodies("taken", DutyMementoCodec::taken));
    }

    private static JsonObject matter(Matter m) {
        JsonObject json = new JsonObject()
                .put("matter", m.no().toString())
                .put("item", TermsCodec.accepted(m.item()))
                .put("subject", m.subject().value());
        m.ticket().ifPresent(no -> json.put("ticket", no.toString()));
        json.put("clerk", m.clerk().value())
                .put("facts", PlanCodec.array(m.facts(), ClockFactCodec::toJson))
                .put("told", PlanCodec.array(m.told(), code -> code))
                .put("notices", m.notices())
                .put("flagged", m.flagged());
        m.asked().ifPresent(asked -> json.put("asked", DutyWriter.asked(asked)));
        m.granted().ifPresent(granted -> json.put("granted", granted));
        return json.put("time", MatterTimeCodec.toJson(m.time()));
    }

    private static Matter matter(Body body) {
        List<String> told = body.texts("told", code -> code);
        return new Matter(
                DutyReader.matter(body),
                TermsCodec.accepted(body.body("item")),
                body.born("subject", SubjectId::new),
                body.has("ticket") ? Optional.of(DutyReader.ticket(body)) : Optional.empty(),
                body.born("clerk", ClerkId::new),
                body.bodies("facts", ClockFactCodec::fromJson),
                told,
                body.whole("notices"),
                body.truth("flagged"),
                body.has("asked") ? Optional.of(DutyReader.asked(body.body("asked"))) : Optional.empty(),
                body.has("granted") ? Optional.of(body.truth("granted")) : Optional.empty(),
                MatterTimeCodec.fromJson(body.body("time")));
    }

    private static JsonObject taken(Taken taken) {
        return new JsonObject()
                .put("ticket", taken.ticket().toString())
                .put("item", taken.item().value())
                .put("matter", taken.matter().toString());
    }

    private static Taken taken(Body body) {
        return new Taken(DutyReader.ticket(body), body.born("item", ItemCode::new), DutyReader.matter(body));
    }
}
