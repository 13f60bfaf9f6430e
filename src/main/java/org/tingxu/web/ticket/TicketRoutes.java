package org.tingxu.web.ticket;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Command.IssueTicket;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.desk.CardHolder;
import org.tingxu.report.TicketLookup;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.card.CardRoutes;
import org.tingxu.web.contact.TicketContacts;
import org.tingxu.web.problem.CardProblems;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.web.ticket.Tracking.Tracked;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/** Taking a number, following it, giving it back, and what staff do about its slip. */
public final class TicketRoutes {
    private final ApiDoor door;
    private final TicketLookup lookup;
    private final Tracking tracking;
    private final TrackingLinks links;
    private final CardRoutes cards;
    private final TicketContacts contacts;
    private final InstantSource clock;

    public TicketRoutes(
            ApiDoor door,
            TicketLookup lookup,
            Tracking tracking,
            TrackingLinks links,
            CardRoutes cards,
            TicketContacts contacts,
            InstantSource clock) {
        this.door = door;
        this.lookup = lookup;
        this.tracking = tracking;
        this.links = links;
        this.cards = cards;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "issueTicket", this::issue,
                "showTicket", this::show,
                "cancelTicket", this::cancelByStaff,
                "settleSlip", this::settleSlip,
                "trackTicket", this::track,
                "cancelOwnTicket", this::cancelOwn,
                "keepWithoutPaper", this::keep);
    }

    public void issue(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        Language language = Reply.language(ctx);
        Optional<CardHolder> card = body.text("card")
                .map(reference -> cards.use(ctx, hall, body.text("kiosk").map(TicketRoutes::kiosk), reference));
        Future<JsonObject> issued = holder(hall, body, card)
                .compose(holder -> door.order(ctx, hall, Order.PUBLIC, command(body, holder)))
                .compose(done -> kept(hall, card, done).map(done))
                .compose(done -> hall.read(h -> {
                    Recorded first = done.events().getFirst();
                    TicketIssued e = (TicketIssued) first.event();
                    String token = tracking.token(hall.id(), dayOf(h, first.at()), e.ticket());
                    return TicketView.issued(h, e, first.at(), language)
                            .put("tracking", token)
                            .put("trackingUrl", links.of(token));
                }));
        ApiDoor.end(ctx, issued, (c, json) -> Reply.json(c, 201, json));
    }

    private Future<Void> kept(HallPort hall, Optional<CardHolder> card, Answer.Done done) {
        Recorded first = done.events().getFirst();
        return card.map(c -> cards.keep(hall, ((TicketIssued) first.event()).ticket(), c, first.at()))
                .orElseGet(Future::succeededFuture);
    }

    private static Command command(RequestBody body, Optional<Holder> holder) {
        ServiceCode service = service(body.text("service").orElse(""));
        List<ServiceCode> also = body.json().getJsonArray("also", new JsonArray()).stream()
                .map(s -> service((String) s))
                .toList();
        Optional<KioskId> kiosk = body.text("kiosk").map(TicketRoutes::kiosk);
        Channel channel = body.word("channel", Channel::of).orElse(Channel.KIOSK);
        Priority priority = body.word("priority", Priority::of).orElse(Priority.NONE);
        Language language = body.word("language", Language::of).orElse(Language.ZH_CN);
        return new IssueTicket(service, also, channel, priority, language, kiosk, holder);
    }

    /** Who takes the number: by a card that was read, or as the request names the person. */
    private Future<Optional<Holder>> holder(HallPort hall, RequestBody body, Optional<CardHolder> card) {
        Optional<String> person = body.text("person");
        if (card.isPresent() && person.isPresent()) {
            return Future.failedFuture(new Refused(
                    RequestProblems.invalid(List.of(new Place("body", "name at most one of card and person")))));
        }
        if (card.isEmpty() && person.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        return hall.read(h -> dayOf(h, clock.instant())).compose(day -> {
            if (card.isPresent() && !card.get().day().equals(day)) {
                return Future.failedFuture(new Refused(CardProblems.referenceUnknown()));
            }
            return Future.succeededFuture(card.map(CardHolder::holder)
                    .or(() -> person.map(p -> tracking.holder(hall.id(), day, p))));
        });
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        TicketNo no = number(ctx);
        Language language = Reply.language(ctx);
        ApiDoor.end(ctx, view(hall, no, Optional.empty(), language), (c, json) -> Reply.json(c, 200, json));
    }

    public void track(RoutingContext ctx) {
        Language language = Reply.language(ctx);
        Tracked tracked = tracked(ctx);
        HallPort hall = hallOf(tracked);
        Future<JsonObject> shown = contacts.of(hall, tracked.day(), tracked.ticket())
                .compose(asked -> (asked.isEmpty()
                                ? view(hall, tracked.ticket(), Optional.of(tracked.day()), language)
                                : whoAsked(hall, tracked, language))
                        .map(json -> asked.isEmpty() ? json : json.put("contacts", asked)));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    /** Whose question was handed on sees what became of it after the number's day, too. */
    private Future<JsonObject> whoAsked(HallPort hall, Tracked tracked, Language language) {
        return hall.read(h -> h.state().day().filter(tracked.day()::equals).isPresent())
                .compose(today -> today
                        ? view(hall, tracked.ticket(), Optional.of(tracked.day()), language)
                        : ended(hall, tracked.ticket(), tracked.day(), language));
    }

    public void cancelOwn(RoutingContext ctx) {
        own(ctx, no -> new Command.CancelTicket(no, Optional.empty()));
    }

    public void keep(RoutingContext ctx) {
        own(ctx, Command.KeepWithoutPaper::new);
    }

    public void cancelByStaff(RoutingContext ctx) {
        Optional<String> why = RequestBody.of(ctx).text("reason");
        order(ctx, door.hall(ctx), number(ctx), Actor.of(ctx), no -> new Command.CancelTicket(no, why));
    }

    public void settleSlip(RoutingContext ctx) {
        String verdict = RequestBody.of(ctx).text("verdict").orElse("");
        order(ctx, door.hall(ctx), number(ctx), Actor.of(ctx), no -> switch (verdict) {
            case "printed" -> new Command.ConfirmSlip(no);
            case "reprint" -> new Command.ReprintSlip(no);
            case "void" -> new Command.VoidTicket(no, "staff");
            default -> throw new Refused(RequestProblems.invalid(List.of()));
        });
    }

    private void own(RoutingContext ctx, Function<TicketNo, Command> command) {
        Tracked tracked = tracked(ctx);
        HallPort hall = hallOf(tracked);
        Future<Void> today = hall.read(
                        h -> h.state().day().filter(tracked.day()::equals).isPresent())
                .compose(alive -> alive
                        ? Future.succeededFuture()
                        : Future.failedFuture(new Refused(RequestProblems.trackingUnknown())));
        ApiDoor.end(ctx, today, (c, _) -> order(c, hall, tracked.ticket(), Order.PUBLIC, command));
    }

    private void order(
            RoutingContext ctx, HallPort hall, TicketNo no, String actor, Function<TicketNo, Command> command) {
        Language language = Reply.language(ctx);
        Future<Answer.Done> done = door.order(ctx, hall, actor, command.apply(no));
        ApiDoor.end(
                ctx,
                done.compose(_ -> view(hall, no, Optional.empty(), language)),
                (c, json) -> Reply.json(c, 200, json));
    }

    /** A ticket of today: from the hall while it lives, else from the read tables. */
    private Future<JsonObject> view(HallPort hall, TicketNo no, Optional<LocalDate> day, Language language) {
        record Found(Optional<JsonObject> json, Optional<LocalDate> day) {}
        return hall.read(h -> new Found(
                        h.state()
                                .ticket(no)
                                .filter(_ ->
                                        day.isEmpty() || day.equals(h.state().day()))
                                .map(t -> TicketView.live(h, t, language)),
                        h.state().day()))
                .compose(found -> found.json().isPresent()
                        ? Future.succeededFuture(found.json().get())
                        : ended(hall, no, day, found.day(), language));
    }

    private Future<JsonObject> ended(
            HallPort hall, TicketNo no, Optional<LocalDate> day, Optional<LocalDate> today, Language language) {
        if (today.isEmpty() || (day.isPresent() && !day.equals(today))) {
            return Future.failedFuture(new Refused(RequestProblems.trackingUnknown()));
        }
        return ended(hall, no, today.get(), language);
    }

    private Future<JsonObject> ended(HallPort hall, TicketNo no, LocalDate day, Language language) {
        return lookup.find(hall.id(), day, no)
                .compose(found -> found.isPresent()
                        ? hall.read(h -> TicketView.ended(h, found.get(), language))
                        : Future.failedFuture(unknown(no.toString())));
    }

    private Tracked tracked(RoutingContext ctx) {
        return tracking.read(ApiDoor.path(ctx, "token"))
                .orElseThrow(() -> new Refused(RequestProblems.trackingUnknown()));
    }

    private HallPort hallOf(Tracked tracked) {
        HallId id = tracked.hall();
        return door.halls().find(id).orElseThrow(() -> new Refused(RequestProblems.trackingUnknown()));
    }

    private static LocalDate dayOf(Hall hall, Instant at) {
        return hall.state().local(at).toLocalDate();
    }

    private static TicketNo number(RoutingContext ctx) {
        String text = ApiDoor.path(ctx, "number");
        return TicketNo.parse(text).orElseThrow(() -> unknown(text));
    }

    private static Refused unknown(String number) {
        return new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number)));
    }

    private static ServiceCode service(String code) {
        try {
            return new ServiceCode(code);
        } catch (IllegalArgumentException e) {
            throw new Refused(RefusalProblems.of(new Refusal.ServiceUnknown(code)));
        }
    }

    private static KioskId kiosk(String id) {
        try {
            return new KioskId(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.invalid(
                    List.of(new Place("body.kiosk", "an id of the hall file: lower-case letters, digits, hyphens"))));
        }
    }
}
