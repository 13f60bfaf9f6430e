package org.tingxu.journal.codec;

import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.hall.TicketState.Held;
import org.tingxu.core.hall.TicketState.Missed;
import org.tingxu.core.hall.TicketState.Serving;
import org.tingxu.core.hall.TicketState.Unconfirmed;
import org.tingxu.core.hall.TicketState.Waiting;

/** Where a ticket stands, as an object of its own. A held ticket has its serving inside, a served or missed one its call. */
final class TicketStateCodec {
    private TicketStateCodec() {}

    static void write(JsonText json, TicketState state) {
        json.open();
        switch (state) {
            case Unconfirmed s ->
                json.put("kind", "unconfirmed").put("since", s.since().toString());
            case Waiting s -> {
                json.put("kind", "waiting").put("place", s.place().toString());
                s.only().ifPresent(only -> json.put("only", only.value()));
            }
            case Called s -> called(json.put("kind", "called"), s);
            case Serving s -> serving(json.put("kind", "serving"), s);
            case Held s -> {
                serving(json.put("kind", "held").key("serving").open(), s.serving());
                json.close().put("why", s.why()).put("since", s.since().toString());
            }
            case Missed s -> {
                called(json.put("kind", "missed").key("call").open(), s.call());
                json.close().put("since", s.since().toString());
            }
        }
        json.close();
    }

    static TicketState read(Body body) {
        return switch (body.text("kind")) {
            case "unconfirmed" -> new Unconfirmed(Words.instant(body, "since"));
            case "waiting" -> new Waiting(Words.instant(body, "place"), Words.maybeWindow(body, "only"));
            case "called" -> called(body);
            case "serving" -> serving(body);
            case "held" -> new Held(serving(body.body("serving")), body.text("why"), Words.instant(body, "since"));
            case "missed" -> new Missed(called(body.body("call")), Words.instant(body, "since"));
            default -> throw new UnreadableBody(body.path() + ".kind", "no state of a ticket of this kind is known");
        };
    }

    private static void called(JsonText json, Called call) {
        json.put("window", call.window().value())
                .put("clerk", call.clerk().value())
                .put("at", call.at().toString())
                .put("lastAt", call.lastAt().toString())
                .put("calls", call.calls());
        CallReasonCodec.write(json.key("reason"), call.reason());
        call.only().ifPresent(only -> json.put("only", only.value()));
    }

    private static Called called(Body body) {
        return new Called(
                Words.window(body, "window"),
                Words.clerk(body),
                Words.instant(body, "at"),
                Words.instant(body, "lastAt"),
                body.whole("calls"),
                CallReasonCodec.read(body.body("reason")),
                Words.maybeWindow(body, "only"));
    }

    private static void serving(JsonText json, Serving serving) {
        json.put("window", serving.window().value())
                .put("clerk", serving.clerk().value())
                .key("call")
                .open();
        called(json, serving.call());
        json.close()
                .put("startedAt", serving.startedAt().toString())
                .put("held", serving.held().toString());
    }

    private static Serving serving(Body body) {
        return new Serving(
                Words.window(body, "window"),
                Words.clerk(body),
                called(body.body("call")),
                Words.instant(body, "startedAt"),
                Words.duration(body, "held"));
    }
}
