package org.tingxu.web.window;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.web.Reply;

/** A window as its clerk sees it. */
public final class DeskView {
    /** Tickets of the line that a desk shows. */
    static final int NEXT_MAX = 10;
    /** Missed tickets that a desk shows. */
    static final int MISSED_MAX = 20;

    private DeskView() {}

    public static JsonObject of(Hall hall, WindowPlan window, Language language, Instant now) {
        HallState s = hall.state();
        WindowState state = s.window(window.no());
        JsonObject json = new JsonObject()
                .put("window", window.no().value())
                .put("name", window.name().in(language))
                .put("names", Reply.names(window.name()))
                .put(
                        "services",
                        new JsonArray(window.services().stream()
                                .map(ServiceCode::value)
                                .toList()))
                .put("state", state(state))
                .put("held", held(s, window))
                .put("missed", missed(s, window, now))
                .put("waiting", waiting(hall, window, now))
                .put(
                        "doubtful",
                        new JsonArray(
                                s.doubtful().stream().map(TicketNo::toString).toList()));
        state.manned().ifPresent(post -> json.put("clerk", new JsonObject().put("badge", post.badge())));
        switch (state) {
            case WindowState.Closed _ -> {}
            case WindowState.Idle v -> json.put("since", v.since().toString());
            case WindowState.Calling v -> json.put("since", v.since().toString());
            case WindowState.Serving v -> json.put("since", v.since().toString());
            case WindowState.Paused v -> json.put("since", v.since().toString()).put("pauseReason", v.why());
        }
        state.inHand().flatMap(s::ticket).ifPresent(t -> json.put("ticket", ticket(s.setUp(), t, language)));
        return json;
    }

    /** The public name of a window's state. */
    public static String state(WindowState state) {
        return switch (state) {
            case WindowState.Closed _ -> "closed";
            case WindowState.Idle _ -> "idle";
            case WindowState.Calling _ -> "called";
            case WindowState.Serving _ -> "serving";
            case WindowState.Paused _ -> "paused";
        };
    }

    private static JsonObject ticket(HallPlan plan, Ticket t, Language language) {
        Text name = plan.service(t.service()).map(ServicePlan::name).orElseThrow();
        JsonObject json = new JsonObject()
                .put("number", t.no().toString())
                .put("service", t.service().value())
                .put("serviceName", name.in(language))
                .put("serviceNames", Reply.names(name))
                .put(
                        "also",
                        new JsonArray(t.also().stream().map(ServiceCode::value).toList()))
                .put("priority", t.priority().code())
                .put("language", t.language().tag())
                .put("issuedAt", t.issuedAt().toString());
        if (!t.comeBack().isEmpty()) {
            json.put("returnsTo", t.comeBack().getLast().window().value());
        }
        switch (t.state()) {
            case Called c -> call(json, c, language);
            case TicketState.Serving v ->
                call(json, v.call(), language)
                        .put("startedAt", v.startedAt().toString())
                        .put("heldSeconds", v.held().toSeconds());
            case TicketState.Held _, TicketState.Missed _, TicketState.Unconfirmed _, TicketState.Waiting _ -> {}
        }
        return json;
    }

    private static JsonObject call(JsonObject json, Called c, Language language) {
        return json.put("calledAt", c.at().toString())
                .put("calls", c.calls())
                .put("reason", ReasonText.of(c.reason(), language));
    }

    private static JsonArray held(HallState s, WindowPlan window) {
        JsonArray out = new JsonArray();
        for (Ticket t : s.heldAt(window.no())) {
            if (t.state() instanceof TicketState.Held h) {
                out.add(new JsonObject()
                        .put("number", t.no().toString())
                        .put("service", t.service().value())
                        .put("reason", h.why())
                        .put("since", h.since().toString()));
            }
        }
        return out;
    }

    private static JsonArray missed(HallState s, WindowPlan window, Instant now) {
        Duration undoWithin = s.setUp().limits().undoMissedWithin();
        JsonArray out = new JsonArray();
        for (TicketNo no : s.missed().reversed()) {
            Ticket t = s.live(no);
            boolean here = window.rankOf(t.service()).isPresent();
            if (t.state() instanceof TicketState.Missed m
                    && (here || m.call().window().equals(window.no()))) {
                boolean undo = m.call().window().equals(window.no())
                        && Duration.between(m.since(), now).compareTo(undoWithin) <= 0;
                out.add(new JsonObject()
                        .put("number", no.toString())
                        .put("service", t.service().value())
                        .put("since", m.since().toString())
                        .put("undo", undo));
            }
            if (out.size() == MISSED_MAX) {
                break;
            }
        }
        return out;
    }

    private static JsonObject waiting(Hall hall, WindowPlan window, Instant now) {
        HallState s = hall.state();
        List<JsonObject> next = hall.nextAt(window.no(), NEXT_MAX, now).stream()
                .map(no -> next(s.live(no)))
                .toList();
        int total = 0;
        JsonArray byService = new JsonArray();
        for (ServiceCode code : window.services()) {
            int waiting = s.lines().waitingFor(code);
            total += waiting;
            byService.add(new JsonObject().put("service", code.value()).put("waiting", waiting));
        }
        return new JsonObject()
                .put("total", total)
                .put("next", new JsonArray(next))
                .put("byService", byService);
    }

    private static JsonObject next(Ticket t) {
        return new JsonObject()
                .put("number", t.no().toString())
                .put("service", t.service().value())
                .put("priority", t.priority().code())
                .put("since", t.issuedAt().toString());
    }
}
