package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.duty.Approval;
import org.tingxu.core.duty.ClockFact;

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
            case ClockFact.Decided f -> json.put("certificate", f.certificate());
            case ClockFact.Received _,
                    ClockFact.CorrectionAsked _,
                    ClockFact.Completed _,
                    ClockFact.Accepted _,
                    ClockFact.Resumed _,
                    ClockFact.PassedUp _,
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
            case "decided" -> new ClockFact.Decided(at, body.truth("certificate"));
            case "delivered" -> new ClockFact.Delivered(at);
            case "withdrawn" -> new ClockFact.Withdrawn(at);
            default -> throw new UnreadableBody(body.path(), "no fact of this kind is known");
        };
    }

    private static Optional<Approval> approval(Body body) {
        return body.maybe("by", by -> new Approval(by, body.born("on", LocalDate::parse)));
    }
}
