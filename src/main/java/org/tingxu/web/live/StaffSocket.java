package org.tingxu.web.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.WindowNo;
import org.tingxu.report.DayFigures;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.auth.AuthRefusal;
import org.tingxu.web.auth.Staff;
import org.tingxu.web.problem.Problem;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.window.DeskView;
import org.tingxu.writer.HallPort;

/** The board's envelopes for staff over a WebSocket, with the desk of one window, or the figures of the day, beside them. */
public final class StaffSocket {
    /** A desk is told at most this often; a desk's own command is answered by its own reply. */
    private static final long DESK_EVERY_MS = 100;

    private static final long FIGURES_EVERY_MS = 1_000;
    private static final long BEAT_MS = 15_000;

    private final Vertx vertx;
    private final ApiDoor door;
    private final Hubs hubs;
    private final DayFigures figures;
    private final InstantSource clock;
    private final SessionAlive alive;

    /** Is a request's session still alive? Asked at every beat, since a session may end while the socket stands. */
    @FunctionalInterface
    public interface SessionAlive {
        io.vertx.core.Future<Boolean> of(RoutingContext ctx);
    }

    public StaffSocket(
            Vertx vertx, ApiDoor door, Hubs hubs, DayFigures figures, InstantSource clock, SessionAlive alive) {
        this.vertx = vertx;
        this.door = door;
        this.hubs = hubs;
        this.figures = figures;
        this.clock = clock;
        this.alive = alive;
    }

    public void open(RoutingContext ctx) {
        checkUpgrade(ctx.request());
        HallPort hall = door.hall(ctx);
        Staff staff = Actor.staff(ctx);
        Language language = ctx.queryParam("lang").stream()
                .findFirst()
                .flatMap(Language::of)
                .orElseGet(() -> Reply.language(ctx));
        Optional<WindowNo> window = ctx.queryParam("window").stream()
                .findFirst()
                .map(Integer::parseInt)
                .map(WindowNo::new);
        boolean seesFigures = window.isEmpty() && staff.hasAny(FiguresRoute.READERS);
        ctx.request()
                .toWebSocket()
                .onSuccess(socket -> new Session(ctx, socket, hall, window, seesFigures, language).start())
                .onFailure(e -> Problems.answer(ctx, e));
        ctx.request().resume();
    }

    /** A page of another server must not open a line with the cookie of a clerk who looks at it. */
    private static void checkUpgrade(HttpServerRequest request) {
        if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            throw new Refused(RequestProblems.invalid(List.of(new Place("header Upgrade", "a WebSocket is needed"))));
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String own = String.valueOf(request.authority());
        if (origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(own)) {
            AuthRefusal csrf = AuthRefusal.CSRF;
            throw new Refused(Problem.of(csrf.status(), csrf.code(), csrf.title(), csrf.detail()));
        }
    }

    /** One socket. */
    private final class Session implements BoardHub.Listener {
        private final RoutingContext ctx;
        private final ServerWebSocket socket;
        private final HallPort hall;
        private final Optional<WindowNo> window;
        private final boolean seesFigures;
        private final Language language;
        private final BoardHub hub;
        private String lastDesk = "";
        private String lastFigures = "";
        private boolean deskAsked;
        private boolean figuresAsked;

        Session(
                RoutingContext ctx,
                ServerWebSocket socket,
                HallPort hall,
                Optional<WindowNo> window,
                boolean seesFigures,
                Language language) {
            this.ctx = ctx;
            this.socket = socket;
            this.hall = hall;
            this.window = window;
            this.seesFigures = seesFigures;
            this.language = language;
            this.hub = hubs.of(hall);
        }

        void start() {
            long beat = vertx.setPeriodic(BEAT_MS, _ -> beat());
            socket.closeHandler(_ -> {
                vertx.cancelTimer(beat);
                hall.read(_ -> {
                            hub.leave(this);
                            return true;
                        })
                        .otherwise(true);
            });
            hall.read(_ -> {
                        hub.listen(this, Optional.empty());
                        return true;
                    })
                    .onFailure(_ -> close());
        }

        @Override
        public void hear(Envelope envelope) {
            send(envelope.text());
            askDesk();
            askFigures();
        }

        @Override
        public void restart(Envelope snapshot) {
            hear(snapshot);
        }

        private void askDesk() {
            if (window.isPresent() && !deskAsked) {
                deskAsked = true;
                vertx.setTimer(lastDesk.isEmpty() ? 1 : DESK_EVERY_MS, _ -> {
                    deskAsked = false;
                    sendDesk(window.get());
                });
            }
        }

        private void sendDesk(WindowNo no) {
            hall.read(h -> h.state().setUp().window(no).map(w -> DeskView.of(h, w, language, clock.instant())))
                    .onSuccess(desk -> desk.ifPresent(d -> {
                        String text = d.encode();
                        if (!text.equals(lastDesk)) {
                            lastDesk = text;
                            send(envelope("desk", d));
                        }
                    }))
                    .onFailure(_ -> askDesk());
        }

        private void askFigures() {
            if (seesFigures && !figuresAsked) {
                figuresAsked = true;
                vertx.setTimer(lastFigures.isEmpty() ? 1 : FIGURES_EVERY_MS, _ -> {
                    figuresAsked = false;
                    sendFigures();
                });
            }
        }

        private void sendFigures() {
            FiguresRoute.of(hall, figures, clock)
                    .onSuccess(json -> {
                        String text = json.encode();
                        if (!text.equals(lastFigures)) {
                            lastFigures = text;
                            send(envelope("figures", json));
                        }
                    })
                    .onFailure(_ -> askFigures());
        }

        private String envelope(String type, JsonObject value) {
            return new JsonObject()
                    .put("id", "")
                    .put("type", type)
                    .put("at", clock.instant().toString())
                    .put(type, value)
                    .encode();
        }

        /** Waits and medians grow by themselves: figures are told anew at each beat, and a dead session ends here. */
        private void beat() {
            alive.of(ctx).onComplete(done -> {
                if (done.succeeded() && !done.result()) {
                    close();
                } else {
                    askFigures();
                    askDesk();
                }
            });
        }

        private void send(String text) {
            if (socket.isClosed()) {
                return;
            }
            if (socket.writeQueueFull()) {
                close();
                return;
            }
            socket.writeTextMessage(text).onFailure(_ -> close());
        }

        private void close() {
            socket.close().otherwiseEmpty();
        }
    }
}
