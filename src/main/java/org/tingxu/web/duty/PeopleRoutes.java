package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.card.CardNumbers;
import org.tingxu.report.MatterEntry;
import org.tingxu.report.PersonAccess;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.Role;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;

/** What is kept of people, in clear: shown with a reason only, and erased. The journal tells of both before anybody is answered. */
public final class PeopleRoutes {
    private final MatterDoor matters;
    private final Subjects subjects;
    private final CardNumbers cards;
    private final PersonAccess accesses;

    public PeopleRoutes(MatterDoor matters, Subjects subjects, CardNumbers cards, PersonAccess accesses) {
        this.matters = matters;
        this.subjects = subjects;
        this.cards = cards;
        this.accesses = accesses;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "showApplicant", this::applicant,
                "erasePerson", this::erase,
                "showCardNumber", this::cardNumber,
                "listPersonAccesses", this::accesses);
    }

    public void applicant(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        MatterNo no = MatterDoor.number(ctx);
        String why = MatterDoor.said(RequestBody.of(ctx), "reason");
        Future<JsonObject> shown = matters.today(hall)
                .compose(today -> matters.entry(hall, today.day(), no))
                .compose(entry -> shown(ctx, hall, no, entry, why));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private Future<JsonObject> shown(RoutingContext ctx, HallPort hall, MatterNo no, MatterEntry entry, String why) {
        ClerkId clerk = Actor.clerk(ctx);
        if (!entry.clerk().equals(clerk.value()) && !Actor.staff(ctx).hasAny(Set.of(Role.SUPERVISOR))) {
            return Future.failedFuture(MatterDoor.refused(new DutyRefusal.NotClerkOfMatter(no)));
        }
        SubjectId subject = new SubjectId(entry.subject());
        return subjects.read(hall.id(), subject)
                .map(found -> found.orElseThrow(() -> unknown(entry.subject())))
                .compose(applicant -> matters.order(ctx, hall, new DutyCommand.ReadApplicant(clerk, no, subject, why))
                        .map(_ -> json(no, applicant)));
    }

    private static JsonObject json(MatterNo no, Applicant applicant) {
        JsonObject json = new JsonObject().put("number", no.toString()).put("name", applicant.name());
        applicant.idNumber().ifPresent(id -> json.put("idNumber", id));
        applicant.phone().ifPresent(phone -> json.put("phone", phone));
        return json;
    }

    /** Erases a person under all names that the person has here; a person who was erased before stays so. */
    public void erase(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        SubjectId subject = subject(ctx);
        String why = MatterDoor.said(RequestBody.of(ctx), "reason");
        Future<JsonObject> erased = subjects.knows(hall.id(), subject)
                .map(known -> {
                    if (!known) {
                        throw unknown(subject.value());
                    }
                    return subject;
                })
                .compose(_ -> subjects.samePerson(hall.id(), subject))
                .compose(same -> same.isEmpty() ? Future.succeededFuture() : erase(ctx, hall, same, why))
                .map(_ -> new JsonObject().put("subject", subject.value()).put("erased", true));
        ApiDoor.end(ctx, erased, (c, json) -> Reply.json(c, 200, json));
    }

    private Future<?> erase(RoutingContext ctx, HallPort hall, List<SubjectId> same, String why) {
        return matters.order(ctx, hall, new DutyCommand.ErasePerson(Actor.clerk(ctx), same, why));
    }

    private static SubjectId subject(RoutingContext ctx) {
        String text = ApiDoor.path(ctx, "subject");
        try {
            return new SubjectId(text);
        } catch (IllegalArgumentException e) {
            throw unknown(text);
        }
    }

    private static Refused unknown(String subject) {
        return MatterDoor.refused(new DutyRefusal.SubjectUnknown(subject));
    }

    /** The number of the card that a ticket was taken with, where the hall keeps it. */
    public void cardNumber(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        LocalDate day = day(body);
        String number = MatterDoor.said(body, "ticket");
        TicketNo ticket = TicketNo.parse(number)
                .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number))));
        String why = MatterDoor.said(body, "reason");
        Future<JsonObject> shown = cards.find(hall.id(), day, ticket)
                .map(found ->
                        found.orElseThrow(() -> MatterDoor.refused(new DutyRefusal.CardNumberUnknown(day, ticket))))
                .compose(card -> matters.order(
                                ctx, hall, new DutyCommand.ReadCardNumber(Actor.clerk(ctx), day, ticket, why))
                        .map(_ -> new JsonObject()
                                .put("day", day.toString())
                                .put("ticket", ticket.toString())
                                .put("idNumber", card)));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private static LocalDate day(RequestBody body) {
        try {
            return LocalDate.parse(MatterDoor.said(body, "day"));
        } catch (DateTimeParseException e) {
            throw MatterDoor.invalid("body.day", "a day, e.g. 2026-02-10");
        }
    }

    /** Who saw whose data, and why. */
    public void accesses(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        Future<JsonArray> list = accesses.list(hall.id(), asked(ctx, "subject"), asked(ctx, "clerk"))
                .map(all -> {
                    JsonArray array = new JsonArray();
                    all.forEach(access -> array.add(json(access)));
                    return array;
                });
        ApiDoor.end(ctx, list, Reply::json);
    }

    private static Optional<String> asked(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst();
    }

    private static JsonObject json(PersonAccess.Access access) {
        JsonObject json = new JsonObject()
                .put("seq", access.seq())
                .put("at", access.at().toString())
                .put("kind", access.kind())
                .put("clerk", access.clerk())
                .put("reason", access.why());
        access.subject().ifPresent(subject -> json.put("subject", subject));
        access.matter().ifPresent(matter -> json.put("matter", matter));
        access.day().ifPresent(day -> json.put("day", day.toString()));
        access.ticket().ifPresent(ticket -> json.put("ticket", ticket));
        return json;
    }
}
