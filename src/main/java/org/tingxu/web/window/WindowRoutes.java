package org.tingxu.web.window;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.report.TicketLookup;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.Role;
import org.tingxu.web.auth.Staff;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** What a clerk orders at a window. */
public final class WindowRoutes {
    /** A command made of the request at a window. */
    @FunctionalInterface
    private interface Make {
        Command at(WindowNo window, ClerkId clerk, RequestBody body);
    }

    private final ApiDoor door;
    private final TicketLookup lookup;
    private final InstantSource clock;

    public WindowRoutes(ApiDoor door, TicketLookup lookup, InstantSource clock) {
        this.door = door;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        Map<String, Handler<RoutingContext>> out = new HashMap<>();
        out.put("showDesk", this::desk);
        out.put("windowSignIn", this::signIn);
        out.put("windowNext", this::next);
        out.put("windowCall", this::call);
        out.put("windowRecall", this::recall);
        out.put("windowStart", this::start);
        out.put("windowHold", this::hold);
        out.put("windowResume", this::resume);
        out.put("windowMissed", this::missed);
        out.put("windowUndoMissed", this::undoMissed);
        out.put("windowReturn", this::giveBack);
        out.put("windowTransfer", this::transfer);
        out.put("windowFinish", this::finish);
        out.put("windowPause", this::pause);
        out.put("windowOpen", this::open);
        out.put("windowSignOut", this::signOut);
        out.put("endDay", this::endDay);
        return out;
    }

    public void desk(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        WindowNo no = window(ctx);
        Language language = Reply.language(ctx);
        Future<JsonObject> desk = hall.read(h -> h.state()
                .setUp()
                .window(no)
                .map(w -> DeskView.of(h, w, language, clock.instant()))
                .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.WindowUnknown(no)))));
        ApiDoor.end(ctx, desk, (c, json) -> Reply.json(c, 200, json));
    }

    public void signIn(RoutingContext ctx) {
        Staff staff = Actor.staff(ctx);
        String badge = staff.badge().orElse(staff.user().value());
        order(ctx, (w, clerk, _) -> new Command.SignIn(w, clerk, badge, Optional.of(staff.name())));
    }

    /** The head of the hall may sign a window out for its clerk. */
    public void signOut(RoutingContext ctx) {
        boolean head = Actor.staff(ctx).roles().contains(Role.SUPERVISOR);
        order(ctx, (w, clerk, _) -> new Command.SignOut(w, clerk, head));
    }

    public void pause(RoutingContext ctx) {
        order(
                ctx,
                (w, clerk, body) ->
                        new Command.Pause(w, clerk, body.text("reason").orElse("")));
    }

    public void open(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.Open(w, clerk));
    }

    public void next(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.CallNext(w, clerk));
    }

    public void call(RoutingContext ctx) {
        order(ctx, (w, clerk, body) -> new Command.CallChosen(w, clerk, number(body)));
    }

    public void recall(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.Recall(w, clerk));
    }

    public void start(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.Start(w, clerk));
    }

    public void hold(RoutingContext ctx) {
        order(
                ctx,
                (w, clerk, body) ->
                        new Command.Hold(w, clerk, body.text("reason").orElse("")));
    }

    public void resume(RoutingContext ctx) {
        order(ctx, (w, clerk, body) -> new Command.Resume(w, clerk, maybeNumber(body)));
    }

    public void missed(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.Miss(w, clerk));
    }

    public void undoMissed(RoutingContext ctx) {
        order(ctx, (w, clerk, body) -> new Command.UndoMiss(w, clerk, maybeNumber(body)));
    }

    public void giveBack(RoutingContext ctx) {
        order(ctx, (w, clerk, body) -> new Command.ReturnMissed(w, clerk, number(body)));
    }

    public void transfer(RoutingContext ctx) {
        order(
                ctx,
                (w, clerk, body) ->
                        new Command.Transfer(w, clerk, target(body), body.flag("return"), body.text("reason")));
    }

    public void finish(RoutingContext ctx) {
        order(ctx, (w, clerk, _) -> new Command.Finish(w, clerk));
    }

    /** Ends the hall's day before its time. */
    public void endDay(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        Future<Answer.Done> done = hall.read(h -> h.state().day().orElse(LocalDate.EPOCH))
                .compose(day -> door.order(ctx, hall, Actor.of(ctx), new Command.EndDay(day)));
        ApiDoor.end(ctx, done, (c, answer) -> {
            Event.DayEnded ended = (Event.DayEnded) answer.events().getLast().event();
            Reply.json(
                    c, 200, new JsonObject().put("day", ended.day().toString()).put("expired", ended.expired()));
        });
    }

    private void order(RoutingContext ctx, Make make) {
        HallPort hall = door.hall(ctx);
        WindowNo window = window(ctx);
        Language language = Reply.language(ctx);
        Command command = make.at(window, Actor.clerk(ctx), RequestBody.of(ctx));
        Future<Optional<JsonObject>> answer = door.order(ctx, hall, Actor.of(ctx), command)
                .compose(done -> done.events().isEmpty() && command instanceof Command.CallNext
                        ? Future.succeededFuture(Optional.empty())
                        : answer(hall, window, done, language).map(Optional::of));
        ApiDoor.end(ctx, answer, (c, json) -> {
            if (json.isPresent()) {
                Reply.json(c, 200, json.get());
            } else {
                Reply.nothing(c);
            }
        });
    }

    /** A repeated command answers what it answered then: from its events. */
    private Future<JsonObject> answer(HallPort hall, WindowNo window, Answer.Done done, Language language) {
        JsonObject json = new JsonObject().put("window", window.value());
        Optional<Recorded> ofTicket = done.events().reversed().stream()
                .filter(r -> r.event() instanceof Event.OfTicket)
                .findFirst();
        if (ofTicket.isEmpty() || !(ofTicket.get().event() instanceof Event.OfTicket event)) {
            return Future.succeededFuture(json);
        }
        json.put("number", event.ticket().toString())
                .put("state", stateAfter(event))
                .put("at", ofTicket.get().at().toString());
        if (!(event instanceof Event.TicketCalled called)) {
            return Future.succeededFuture(json);
        }
        json.put("reason", ReasonText.of(called.reason(), language));
        return service(hall, ofTicket.get(), called, done.repeated())
                .compose(code -> hall.read(h -> code.map(c -> json.put("service", c.value())
                                .put(
                                        "serviceName",
                                        h.state()
                                                .setUp()
                                                .service(c)
                                                .map(s -> s.name().in(language))
                                                .orElse(c.value())))
                        .orElse(json)));
    }

    /** What the ticket was called for: it may be elsewhere by the time of a retry. */
    private Future<Optional<ServiceCode>> service(
            HallPort hall, Recorded recorded, Event.TicketCalled called, boolean repeated) {
        return repeated
                ? hall.read(h -> h.state().local(recorded.at()).toLocalDate())
                        .compose(day -> lookup.calledFor(hall.id(), day, called.ticket(), recorded.at()))
                : hall.read(h -> h.state().ticket(called.ticket()).map(t -> t.service()));
    }

    private static String stateAfter(Event.OfTicket event) {
        return switch (event) {
            case Event.TicketCalled _, Event.TicketRecalled _, Event.MissUndone _ -> "called";
            case Event.ServingStarted _, Event.TicketResumed _ -> "serving";
            case Event.TicketHeld _ -> "held";
            case Event.TicketMissed _ -> "missed";
            case Event.TicketFinished _ -> "finished";
            case Event.TicketCancelled _ -> "cancelled";
            case Event.TicketExpired _ -> "expired";
            case Event.TicketVoided _ -> "voided";
            case Event.TicketIssued _,
                    Event.TicketReturned _,
                    Event.TicketTransferred _,
                    Event.VisitContinued _,
                    Event.SlipBegun _,
                    Event.SlipPrinted _,
                    Event.SlipFailed _,
                    Event.SlipDoubted _,
                    Event.SlipWaived _,
                    Event.SlipReprintAsked _ -> "issued";
        };
    }

    private static Target target(RequestBody body) {
        Integer window = body.json().getInteger("window");
        Optional<String> service = body.text("service");
        if ((window == null) == service.isEmpty()) {
            throw new Refused(
                    RequestProblems.invalid(List.of(new Place("body", "name exactly one of window and service"))));
        }
        return window != null ? new Target.ToWindow(new WindowNo(window)) : new Target.ToService(code(service.get()));
    }

    private static ServiceCode code(String service) {
        try {
            return new ServiceCode(service);
        } catch (IllegalArgumentException e) {
            throw new Refused(RefusalProblems.of(new Refusal.ServiceUnknown(service)));
        }
    }

    private static WindowNo window(RoutingContext ctx) {
        return new WindowNo(Integer.parseInt(ApiDoor.path(ctx, "window")));
    }

    private static Optional<TicketNo> maybeNumber(RequestBody body) {
        return body.text("number").map(WindowRoutes::parsed);
    }

    private static TicketNo number(RequestBody body) {
        return parsed(body.text("number").orElse(""));
    }

    private static TicketNo parsed(String number) {
        return TicketNo.parse(number)
                .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number))));
    }
}
