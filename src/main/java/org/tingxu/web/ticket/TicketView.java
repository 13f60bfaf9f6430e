package org.tingxu.web.ticket;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.report.EndedTicket;
import org.tingxu.web.Reply;
import org.tingxu.web.hall.HallRoutes;

/** Tickets as the API shows them. */
final class TicketView {
    private TicketView() {}

    static JsonObject issued(Hall hall, TicketIssued e, Instant at, Language language) {
        Text name = serviceName(hall.state().setUp(), e.service());
        JsonObject json = new JsonObject()
                .put("number", e.ticket().toString())
                .put("service", e.service().value())
                .put("serviceName", name.in(language))
                .put("state", "issued")
                .put("ahead", e.ahead())
                .put("issuedAt", at.toString())
                .put("slip", e.printer().isPresent() ? "printing" : "none");
        if (!e.also().isEmpty()) {
            json.put(
                    "also",
                    new JsonArray(e.also().stream().map(ServiceCode::value).toList()));
        }
        return json;
    }

    static JsonObject live(Hall hall, Ticket t, Language language) {
        HallState s = hall.state();
        JsonObject json = base(s.setUp(), t, language)
                .put("state", state(t.state()))
                .put("slip", slip(t.slip()))
                .put("hall", HallRoutes.name(hall, language));
        window(t.state()).ifPresent(w -> json.put("window", w.value()));
        since(t).ifPresent(at -> json.put("since", at.toString()));
        if (t.state() instanceof TicketState.Waiting || t.state() instanceof TicketState.Unconfirmed) {
            json.put("ahead", s.ahead(t));
        }
        return json;
    }

    static JsonObject ended(Hall hall, EndedTicket t, Language language) {
        Text name = serviceName(hall.state().setUp(), t.service());
        return new JsonObject()
                .put("number", t.number())
                .put("service", t.service().value())
                .put("serviceName", name.in(language))
                .put("serviceNames", Reply.names(name))
                .put("priority", t.priority())
                .put("issuedAt", t.issuedAt().toString())
                .put("state", t.state())
                .put("slip", slip(t.slip()))
                .put("since", t.since().toString())
                .put("hall", HallRoutes.name(hall, language));
    }

    private static JsonObject base(HallPlan plan, Ticket t, Language language) {
        Text name = serviceName(plan, t.service());
        JsonObject json = new JsonObject()
                .put("number", t.no().toString())
                .put("service", t.service().value())
                .put("serviceName", name.in(language))
                .put("serviceNames", Reply.names(name))
                .put("priority", t.priority().code())
                .put("issuedAt", t.issuedAt().toString());
        if (!t.also().isEmpty()) {
            json.put(
                    "also",
                    new JsonArray(t.also().stream().map(ServiceCode::value).toList()));
        }
        return json;
    }

    private static Text serviceName(HallPlan plan, ServiceCode code) {
        return plan.service(code).map(ServicePlan::name).orElseGet(() -> new Text(code.value(), code.value()));
    }

    private static String slip(Slip slip) {
        return switch (slip) {
            case NONE -> "none";
            case WANTED, SENDING -> "printing";
            case PRINTED -> "printed";
            case FAILED -> "failed";
            case UNKNOWN -> "unknown";
        };
    }

    private static String state(TicketState state) {
        return switch (state) {
            case TicketState.Unconfirmed _, TicketState.Waiting _ -> "issued";
            case TicketState.Called _ -> "called";
            case TicketState.Serving _ -> "serving";
            case TicketState.Held _ -> "held";
            case TicketState.Missed _ -> "missed";
        };
    }

    private static Optional<WindowNo> window(TicketState state) {
        return switch (state) {
            case TicketState.Unconfirmed _, TicketState.Missed _ -> Optional.empty();
            case TicketState.Waiting w -> w.only();
            case TicketState.Called c -> Optional.of(c.window());
            case TicketState.Serving v -> Optional.of(v.window());
            case TicketState.Held h -> Optional.of(h.window());
        };
    }

    private static Optional<Instant> since(Ticket t) {
        return switch (t.state()) {
            case TicketState.Unconfirmed u -> Optional.of(u.since());
            case TicketState.Waiting _ -> Optional.empty();
            case TicketState.Called c -> Optional.of(c.at());
            case TicketState.Serving v -> Optional.of(v.startedAt());
            case TicketState.Held h -> Optional.of(h.since());
            case TicketState.Missed m -> Optional.of(m.since());
        };
    }
}
