package org.tingxu.web.live;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.emptywindow.EmptyWindowFacts;
import org.tingxu.core.emptywindow.EmptyWindowRules;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.report.DayFigures;
import org.tingxu.report.DayFigures.Figures;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.auth.Role;
import org.tingxu.web.window.DeskView;
import org.tingxu.writer.HallPort;

/** The director's figures of today: counts of the day by SQL, who waits now from the hall. */
public final class FiguresRoute {
    static final Set<Role> READERS = Set.of(Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN);

    private final ApiDoor door;
    private final DayFigures figures;
    private final InstantSource clock;

    public FiguresRoute(ApiDoor door, DayFigures figures, InstantSource clock) {
        this.door = door;
        this.figures = figures;
        this.clock = clock;
    }

    public void show(RoutingContext ctx) {
        ApiDoor.end(ctx, of(door.hall(ctx), figures, clock), (c, json) -> Reply.json(c, 200, json));
    }

    static Future<JsonObject> of(HallPort hall, DayFigures figures, InstantSource clock) {
        Instant now = clock.instant();
        return hall.read(h -> h.state().day().orElse(LocalDate.EPOCH))
                .compose(day -> figures.of(hall.id(), day, now))
                .compose(day -> hall.read(h -> json(h, day, now)));
    }

    private static JsonObject json(Hall hall, Figures f, Instant now) {
        HallState s = hall.state();
        JsonArray services = new JsonArray();
        Optional<Long> longest = Optional.empty();
        for (ServicePlan service : s.setUp().services()) {
            Optional<Long> wait = longestWait(s, service.code(), now);
            longest = wait.isPresent() && wait.get() > longest.orElse(-1L) ? wait : longest;
            services.add(new JsonObject()
                    .put("service", service.code().value())
                    .put("names", Reply.names(service.name()))
                    .put("waiting", s.lines().waitingFor(service.code()))
                    .put("longestWaitSeconds", wait.orElse(null)));
        }
        JsonArray windows = new JsonArray();
        s.setUp().windows().forEach(w -> windows.add(window(s, w, f)));
        return new JsonObject()
                .put("at", now.toString())
                .put("day", s.day().map(LocalDate::toString).orElse(""))
                .put("waiting", s.lines().size())
                .put("issued", f.issued())
                .put("finished", f.finished())
                .put("missed", f.missed())
                .put("cancelled", f.cancelled())
                .put("servedLastHour", f.servedLastHour())
                .put("waitMedianSeconds", f.waitMedianSeconds().orElse(null))
                .put("waitP90Seconds", f.waitP90Seconds().orElse(null))
                .put("longestWaitSeconds", longest.orElse(null))
                .put("windows", windows)
                .put("alarms", alarms(s))
                .put("services", services);
    }

    /** Windows that nobody mans while too many wait for them. */
    private static JsonArray alarms(HallState s) {
        JsonArray alarms = new JsonArray();
        s.ledgers().entries(EmptyWindowRules.LEDGER).forEach(e -> {
            EmptyWindowFacts facts = (EmptyWindowFacts) e.facts();
            facts.raisedAt()
                    .ifPresent(at -> alarms.add(new JsonObject()
                            .put("window", facts.window().value())
                            .put("waiting", facts.waiting())
                            .put("since", e.openedAt().toString())
                            .put("raisedAt", at.toString())));
        });
        return alarms;
    }

    private static JsonObject window(HallState s, WindowPlan w, Figures f) {
        WindowState state = s.window(w.no());
        DayFigures.OfWindow of = f.window(w.no().value());
        JsonObject json = new JsonObject()
                .put("window", w.no().value())
                .put("names", Reply.names(w.name()))
                .put("state", DeskView.state(state))
                .put("served", of.served())
                .put("serviceMedianSeconds", of.serviceMedianSeconds().orElse(null));
        state.manned().ifPresent(post -> json.put("clerk", new JsonObject().put("badge", post.badge())));
        state.inHand().ifPresent(no -> json.put("number", no.toString()));
        switch (state) {
            case WindowState.Closed _ -> {}
            case WindowState.Idle v -> json.put("since", v.since().toString());
            case WindowState.Calling v -> json.put("since", v.since().toString());
            case WindowState.Serving v -> json.put("since", v.since().toString());
            case WindowState.Paused v -> json.put("since", v.since().toString()).put("pauseReason", v.why());
        }
        return json;
    }

    private static Optional<Long> longestWait(HallState s, ServiceCode service, Instant now) {
        Instant[] earliest = {Instant.MAX};
        s.lines().forEach((lane, line) -> {
            if (lane.service().equals(service) && !line.isEmpty()) {
                earliest[0] = min(earliest[0], line.getFirst().place());
            }
        });
        return earliest[0].equals(Instant.MAX)
                ? Optional.empty()
                : Optional.of(Math.max(0, Duration.between(earliest[0], now).toSeconds()));
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
