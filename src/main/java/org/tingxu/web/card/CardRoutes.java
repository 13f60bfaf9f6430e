package org.tingxu.web.card;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.desk.CardAnswer;
import org.tingxu.device.desk.CardDesk;
import org.tingxu.device.desk.CardHolder;
import org.tingxu.journal.card.CardStore;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.problem.CardProblems;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.HallPort;

/** Reading a card at a kiosk, and taking a number with it. */
public final class CardRoutes {
    private static final System.Logger LOG = System.getLogger(CardRoutes.class.getName());

    private final ApiDoor door;
    private final Map<HallId, CardDesk> desks;
    private final CardStore store;

    public CardRoutes(ApiDoor door, Map<HallId, CardDesk> desks, CardStore store) {
        this.door = door;
        this.desks = Map.copyOf(desks);
        this.store = store;
    }

    /** Waits until a card is put on the reader, or nobody comes. An asker that goes away takes the wish along. */
    public void wanted(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        KioskId kiosk = kiosk(ApiDoor.path(ctx, "kiosk"));
        ctx.response()
                .closeHandler(_ -> desk(hall).ifPresent(d -> {
                    if (!ctx.response().ended()) {
                        d.cancel(kiosk);
                    }
                }));
        Future<CardAnswer> answer = hall.read(h -> usable(h, kiosk))
                .compose(usable -> desk(hall)
                        .filter(_ -> usable)
                        .map(d -> d.wanted(kiosk))
                        .orElseGet(() -> Future.failedFuture(new Refused(CardProblems.noReader()))));
        ApiDoor.end(ctx, answer, CardRoutes::tell);
    }

    private Optional<CardDesk> desk(HallPort hall) {
        return Optional.ofNullable(desks.get(hall.id()));
    }

    /** Whether the kiosk has a reader that is in use. */
    private static boolean usable(Hall hall, KioskId kiosk) {
        if (hall.state().setUp().kiosk(kiosk).isEmpty()) {
            throw new Refused(RefusalProblems.of(new Refusal.KioskUnknown(kiosk)));
        }
        return hall.state().setUp().devices().readers().stream()
                .anyMatch(r ->
                        r.kiosk().equals(kiosk) && hall.state().changes(r.id()).enabled());
    }

    private static void tell(RoutingContext ctx, CardAnswer answer) {
        switch (answer) {
            case CardAnswer.Read(var reference, var card) ->
                Reply.json(
                        ctx,
                        200,
                        new JsonObject()
                                .put("reference", reference)
                                .put("name", card.name())
                                .put("number", card.number()));
            case CardAnswer.Nobody _ -> Reply.nothing(ctx);
            case CardAnswer.NotRead no -> throw new Refused(CardProblems.of(no));
        }
    }

    /**
     * Whose card a reference stands for; the reference is used up.
     *
     * @throws Refused when there is no kiosk, or no such reference there
     */
    public CardHolder use(RoutingContext ctx, HallPort hall, Optional<KioskId> kiosk, String reference) {
        if (kiosk.isEmpty()) {
            throw new Refused(RequestProblems.invalid(
                    List.of(new Place("body.kiosk", "name the kiosk at which the card was read"))));
        }
        String use = ApiDoor.key(ctx).orElseGet(() -> UUID.randomUUID().toString());
        return desk(hall)
                .flatMap(d -> d.use(kiosk.get(), reference, use))
                .orElseThrow(() -> new Refused(CardProblems.referenceUnknown()));
    }

    /** Keeps the encrypted number of a ticket's card, where the hall does. The ticket is good also when that fails. */
    public Future<Void> keep(HallPort hall, TicketNo ticket, CardHolder card, Instant at) {
        return card.sealedNumber()
                .map(number -> store.keep(hall.id(), card.day(), ticket, number, at)
                        .recover(e -> {
                            LOG.log(System.Logger.Level.WARNING, "the card of ticket " + ticket + " is not kept", e);
                            return Future.succeededFuture();
                        }))
                .orElseGet(Future::succeededFuture);
    }

    private static KioskId kiosk(String id) {
        try {
            return new KioskId(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(RequestProblems.invalid(
                    List.of(new Place("path.kiosk", "an id of the hall file: lower-case letters, digits, hyphens"))));
        }
    }
}
