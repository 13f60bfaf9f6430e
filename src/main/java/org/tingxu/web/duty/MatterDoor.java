package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.Badge;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.report.MatterEntry;
import org.tingxu.report.MatterRegister;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.Staff;
import org.tingxu.web.auth.StaffNames;
import org.tingxu.web.problem.DutyProblems;
import org.tingxu.web.problem.Problem.Place;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** What all routes of matters share: orders made of requests, and looking a matter up. */
public record MatterDoor(
        ApiDoor door, MatterRegister register, InstantSource clock, Supplier<Future<StaffNames>> names) {
    /** An order made of the request about a matter. */
    @FunctionalInterface
    interface Make {
        DutyCommand.ByClerk of(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, RequestBody body);
    }

    /** What a look-up needs to know of the hall. */
    record Today(LocalDate day, WorkingCalendar calendar, ZoneId zone) {}

    HallPort hall(RoutingContext ctx) {
        return door.hall(ctx);
    }

    /** Carries an order about the matter in the path out, and answers what became of it. */
    void order(RoutingContext ctx, Make make) {
        HallPort hall = hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        DutyCommand.ByClerk command = make.of(Actor.clerk(ctx), moment(body), number(ctx), body);
        Future<JsonObject> answer = order(ctx, hall, actingFor(body, command)).compose(done -> told(hall, done));
        ApiDoor.end(ctx, answer, (c, json) -> Reply.json(c, 200, json));
    }

    Future<Answer.Done> order(RoutingContext ctx, HallPort hall, DutyCommand command) {
        return door.order(ctx, hall, Actor.of(ctx), new Command.Duty(shown(ctx, command)));
    }

    /** What a clerk does to a matter is done under the badge that the account bears now. */
    private static DutyCommand shown(RoutingContext ctx, DutyCommand command) {
        Staff staff = Actor.staff(ctx);
        return command instanceof DutyCommand.ByClerk || command instanceof DutyCommand.ActingFor
                ? new DutyCommand.Shown(new Badge(staff.name(), staff.badge()), command)
                : command;
    }

    static Future<JsonObject> told(HallPort hall, Answer.Done done) {
        return hall.read(h -> h.state().local(done.events().getLast().at()).toLocalDate())
                .map(day -> MatterView.of(done, day));
    }

    /** The order as it is, or on behalf of the clerk whom the body names. */
    static DutyCommand actingFor(RequestBody body, DutyCommand.ByClerk order) {
        return body.text("actingFor")
                .<DutyCommand>map(absent -> new DutyCommand.ActingFor(new ClerkId(absent), order))
                .orElse(order);
    }

    Future<Today> today(HallPort hall) {
        return hall.read(this::today);
    }

    private Today today(Hall hall) {
        return new Today(
                hall.state().local(clock.instant()).toLocalDate(),
                hall.state().setUp().calendar(hall.state().duties().holidays()),
                hall.state().setUp().zone());
    }

    /** The matter in the register; fails when there is none. */
    Future<MatterEntry> entry(HallPort hall, LocalDate today, MatterNo no) {
        return register.find(hall.id(), today, no)
                .map(found -> found.orElseThrow(() -> refused(new DutyRefusal.MatterUnknown(no.toString()))));
    }

    static MatterNo number(RoutingContext ctx) {
        String text = ApiDoor.path(ctx, "number");
        return MatterNo.parse(text).orElseThrow(() -> refused(new DutyRefusal.MatterUnknown(text)));
    }

    static Optional<LocalDateTime> moment(RequestBody body) {
        return body.text("at").map(text -> {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException e) {
                throw invalid("body.at", "a local date and time of the hall, e.g. 2026-02-10T09:30");
            }
        });
    }

    /** A text that may be missing; the hall says what is wrong with an empty one. */
    static String said(RequestBody body, String field) {
        return body.text(field).orElse("");
    }

    static List<String> texts(RequestBody body, String field) {
        return body.json().getJsonArray(field, new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }

    static Refused invalid(String place, String wanted) {
        return new Refused(RequestProblems.invalid(List.of(new Place(place, wanted))));
    }

    static Refused refused(DutyRefusal refusal) {
        return new Refused(DutyProblems.of(refusal));
    }
}
