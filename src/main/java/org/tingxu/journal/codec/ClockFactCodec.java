package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.duty.Approval;
import org.tingxu.core.duty.ClockFact;
import org.tingxu.core.duty.UnitPart;

/** What a matter's clock goes by, as a memento keeps it. */
final class ClockFactCodec {
    private ClockFactCodec() {}

    static JsonObject toJson(ClockFact fact) {
        JsonObject json =
                new JsonObject().put("fact", name(fact)).put("at", fact.at().toString());
        switch (fact) {
            case ClockFact.Suspended f -> {
                f.cause().ifPresent(cause -> json.put("cause", TermsCodec.cause(cause)));
                json.put("toldDays", f.toldDays());
            }
            case ClockFact.Extended f -> {
                json.put("days", f.days()).put("reason", f.reason());
                f.approval().ifPresent(a -> json.put("by", a.by()).put("on", a.on().toString()));
            }
            case ClockFact.StepDone f -> json.put("step", f.step());
            case ClockFact.StepBegun f -> json.put("step", f.step());
            case ClockFact.AnsweredAbove f -> json.put("granted", f.granted());
            case ClockFact.UnitsAsked f -> json.put("parts", PlanCodec.array(f.parts(), ClockFactCodec::part));
            case ClockFact.UnitAnswered f -> json.put("unit", f.unit());
            case ClockFact.Decided f -> json.put("certificate", f.certificate());
            case ClockFact.Received _,
                    ClockFact.CorrectionAsked _,
                    ClockFact.Completed _,
                    ClockFact.Accepted _,
                    ClockFact.Resumed _,
                    ClockFact.PassedUp _,
                    ClockFact.Returned _,
                    ClockFact.Delivered _,
                    ClockFact.Withdrawn _ -> {}
        }
        return json;
    }

    private static String name(ClockFact fact) {
        return switch (fact) {
            case ClockFact.Received _ -> "received";
            case ClockFact.CorrectionAsked _ -> "correction-asked";
            case ClockFact.Completed _ -> "completed";
            case ClockFact.Accepted _ -> "accepted";
            case ClockFact.Suspended _ -> "suspended";
            case ClockFact.Resumed _ -> "resumed";
            case ClockFact.Extended _ -> "extended";
            case ClockFact.StepDone _ -> "step-done";
            case ClockFact.PassedUp _ -> "passed-up";
            case ClockFact.AnsweredAbove _ -> "answered-above";
            case ClockFact.StepBegun _ -> "step-begun";
            case ClockFact.UnitsAsked _ -> "units-asked";
            case ClockFact.UnitAnswered _ -> "unit-answered";
            case ClockFact.Returned _ -> "returned";
            case ClockFact.Decided _ -> "decided";
            case ClockFact.Delivered _ -> "delivered";
            case ClockFact.Withdrawn _ -> "withdrawn";
        };
    }

    static ClockFact fromJson(Body body) {
        LocalDateTime at = body.born("at", LocalDateTime::parse);
        return switch (body.text("fact")) {
            case "received" -> new ClockFact.Received(at);
            case "correction-asked" -> new ClockFact.CorrectionAsked(at);
            case "completed" -> new ClockFact.Completed(at);
            case "accepted" -> new ClockFact.Accepted(at);
            case "suspended" ->
                new ClockFact.Suspended(at, body.maybe("cause", TermsCodec::cause), body.whole("toldDays"));
            case "resumed" -> new ClockFact.Resumed(at);
            case "extended" -> new ClockFact.Extended(at, body.whole("days"), body.text("reason"), approval(body));
            case "step-done" -> new ClockFact.StepDone(at, body.text("step"));
            case "passed-up" -> new ClockFact.PassedUp(at);
            case "answered-above" -> new ClockFact.AnsweredAbove(at, body.truth("granted"));
            case "step-begun" -> new ClockFact.StepBegun(at, body.text("step"));
            case "units-asked" -> new ClockFact.UnitsAsked(at, body.bodies("parts", ClockFactCodec::part));
            case "unit-answered" -> new ClockFact.UnitAnswered(at, body.text("unit"));
            case "returned" -> new ClockFact.Returned(at);
            case "decided" -> new ClockFact.Decided(at, body.truth("certificate"));
            case "delivered" -> new ClockFact.Delivered(at);
            case "withdrawn" -> new ClockFact.Withdrawn(at);
            default -> throw new UnreadableBody(body.path(), "no fact of this kind is known");
        };
    }

    static JsonObject part(UnitPart part) {
        return new JsonObject()
                .put("unit", part.unit())
                .put("task", part.task())
                .put("days", part.days());
    }

    static UnitPart part(Body body) {
        String task = body.text("task");
        int days = body.whole("days");
        return body.born("unit", unit -> new UnitPart(unit, task, days));
    }

    private static Optional<Approval> approval(Body body) {
        return body.maybe("by", by -> new Approval(by, body.born("on", LocalDate::parse)));
    }
}
