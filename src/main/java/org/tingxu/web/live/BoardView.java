package org.tingxu.web.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Post;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.web.Reply;
import org.tingxu.web.hall.HallRoutes;
import org.tingxu.web.window.DeskView;

/** What stands on the public boards: numbers, windows, badges. Never a name of a resident. */
final class BoardView {
    static final int CALLS_MAX = 12;
    static final int MISSED_MAX = 12;

    private BoardView() {}

    static JsonObject whole(Hall hall, String id, Instant now, Language language) {
        HallPlan plan = hall.state().setUp();
        JsonObject json = new JsonObject()
                .put("id", id)
                .put("at", now.toString())
                .put("hall", HallRoutes.name(hall, language))
                .put("day", day(hall.state()))
                .put("open", open(hall, now))
                .put("calls", calls(hall.state()))
                .put("missed", missed(hall.state()))
                .put(
                        "windows",
                        windows(
                                hall.state(),
                                plan.windows().stream().map(WindowPlan::no).toList()))
                .put(
                        "waiting",
                        waiting(
                                hall.state(),
                                plan.services().stream().map(ServicePlan::code).toList()));
        plan.phone().ifPresent(phone -> json.put("phone", phone));
        return json;
    }

    static String day(HallState s) {
        return s.day().map(Object::toString).orElse("");
    }

    static boolean open(Hall hall, Instant now) {
        HallState s = hall.state();
        return s.setUp().hours().openAt(s.local(now)) && !s.dayEnded();
    }

    /** The tickets in hand, the newest call first. */
    static JsonArray calls(HallState s) {
        record InHand(Ticket ticket, Called call) {}
        List<InHand> inHand = new ArrayList<>();
        for (WindowPlan w : s.setUp().windows()) {
            s.window(w.no()).inHand().flatMap(s::ticket).ifPresent(t -> {
                Optional<Called> call = switch (t.state()) {
                    case Called c -> Optional.of(c);
                    case TicketState.Serving v -> Optional.of(v.call());
                    default -> Optional.empty();
                };
                call.ifPresent(c -> inHand.add(new InHand(t, c)));
            });
        }
        inHand.sort(Comparator.comparing((InHand h) -> h.call().lastAt()).reversed());
        return new JsonArray(inHand.stream()
                .limit(CALLS_MAX)
                .map(h -> call(s.setUp(), h.ticket(), h.call()))
                .toList());
    }

    static JsonObject call(HallPlan plan, Ticket t, Called c) {
        return new JsonObject()
                .put("number", t.no().toString())
                .put("window", c.window().value())
                .put("windowNames", Reply.names(windowName(plan, c.window())))
                .put("service", t.service().value())
                .put("serviceNames", Reply.names(serviceName(plan, t.service())))
                .put("at", c.lastAt().toString())
                .put("times", c.calls());
    }

    static JsonArray missed(HallState s) {
        return new JsonArray(s.missed().reversed().stream()
                .limit(MISSED_MAX)
                .map(TicketNo::toString)
                .toList());
    }

    static JsonArray windows(HallState s, Collection<WindowNo> which) {
        return new JsonArray(which.stream()
                .filter(no -> s.setUp().window(no).isPresent())
                .map(no -> window(s, no))
                .toList());
    }

    private static JsonObject window(HallState s, WindowNo no) {
        WindowState w = s.window(no);
        JsonObject json = new JsonObject()
                .put("window", no.value())
                .put("names", Reply.names(windowName(s.setUp(), no)))
                .put("state", DeskView.state(w));
        w.manned().ifPresent(post -> json.put("clerk", clerk(s, no, post)));
        w.inHand()
                .flatMap(s::ticket)
                .ifPresent(t -> json.put("number", t.no().toString())
                        .put("serviceNames", Reply.names(serviceName(s.setUp(), t.service()))));
        return json;
    }

    /** Who sits there, as the public may know it: badge, name, post, and whether it is a cover. */
    private static JsonObject clerk(HallState s, WindowNo no, Post post) {
        JsonObject json = new JsonObject()
                .put("badge", post.badge())
                .put("covers", post.actingFor().isPresent());
        post.name().ifPresent(name -> json.put("name", name));
        s.setUp().staffing().at(no).stream().findFirst().ifPresent(p -> json.put("post", Reply.names(p.name())));
        return json;
    }

    static JsonArray waiting(HallState s, Collection<ServiceCode> which) {
        return new JsonArray(which.stream()
                .map(code -> new JsonObject()
                        .put("service", code.value())
                        .put("waiting", s.lines().waitingFor(code)))
                .toList());
    }

    private static Text windowName(HallPlan plan, WindowNo no) {
        return plan.window(no).map(WindowPlan::name).orElseGet(() -> new Text(no + "号窗口", "Window " + no));
    }

    private static Text serviceName(HallPlan plan, ServiceCode code) {
        return plan.service(code).map(ServicePlan::name).orElseGet(() -> new Text(code.value(), code.value()));
    }
}
