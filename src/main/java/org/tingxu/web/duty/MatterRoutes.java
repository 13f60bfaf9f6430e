package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.hall.Refusal;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.report.MatterEntry;
import org.tingxu.report.MatterRegister;
import org.tingxu.report.MatterRegister.Order;
import org.tingxu.report.MatterRegister.Search;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.problem.DutyProblems;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** Taking matters in, carrying them on, and looking them up. */
public final class MatterRoutes {
    /** An order made of the request about a matter. */
    @FunctionalInterface
    private interface Make {
        DutyCommand of(ClerkId clerk, Optional<LocalDateTime> at, MatterNo matter, RequestBody body);
    }

    /** What a look-up needs to know of the hall. */
    private record Today(LocalDate day, WorkingCalendar calendar) {}

    private final ApiDoor door;
    private final MatterRegister register;
    private final Subjects subjects;
    private final BiFunction<HallId, MatterNo, String> codes;
    private final InstantSource clock;

    /** @param codes the code on a matter's receipt, by which its applicant looks it up */
    public MatterRoutes(
            ApiDoor door,
            MatterRegister register,
            Subjects subjects,
            BiFunction<HallId, MatterNo, String> codes,
            InstantSource clock) {
        this.door = door;
        this.register = register;
        this.subjects = subjects;
        this.codes = codes;
        this.clock = clock;
    }

    // Taking in.

    public void accept(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        ClerkId clerk = Actor.clerk(ctx);
        Optional<LocalDateTime> at = moment(body);
        ItemCode item = item(body);
        Optional<TicketNo> ticket = body.text("ticket").map(MatterRoutes::ticket);
        Optional<String> version = body.text("version");
        List<String> missing = materials(body, "missing");
        Applicant applicant = applicant(body);
        Future<JsonObject> accepted = subjects.keep(hall.id(), applicant)
                .compose(subject -> door.order(
                                ctx,
                                hall,
                                clerk.value(),
                                new Command.Duty(new DutyCommand.AcceptMatter(
                                        clerk, at, item, version, ticket, subject, missing)))
                        .onComplete(done -> settle(hall, subject, done)))
                .compose(done -> told(hall, done))
                .map(json -> withCode(hall, json));
        ApiDoor.end(ctx, accepted, (c, json) -> Reply.json(c, 201, json));
    }

    private JsonObject withCode(HallPort hall, JsonObject told) {
        MatterNo.parse(told.getString("number", "")).ifPresent(no -> told.put("code", codes.apply(hall.id(), no)));
        return told;
    }

    /** Whom no matter names is not kept; after a fault nobody knows, and the sweep will see. */
    private void settle(HallPort hall, SubjectId subject, io.vertx.core.AsyncResult<Answer.Done> done) {
        boolean named = done.succeeded()
                ? done.result().events().stream().anyMatch(r -> names(r, subject))
                : !(done.cause() instanceof Refused);
        if (!named) {
            subjects.forget(hall.id(), subject)
                    .onFailure(e -> System.getLogger(MatterRoutes.class.getName())
                            .log(System.Logger.Level.WARNING, "a person whom no matter names is still kept", e));
        }
    }

    private static boolean names(Recorded recorded, SubjectId subject) {
        return recorded.event() instanceof Event.Duty(DutyEvent.MatterReceived e)
                && e.subject().equals(subject);
    }

    private static Applicant applicant(RequestBody body) {
        RequestBody person = new RequestBody(body.json().getJsonObject("applicant", new JsonObject()));
        return new Applicant(person.text("name").orElse(""), person.text("idNumber"), person.text("phone"));
    }

    private static ItemCode item(RequestBody body) {
        String code = body.text("item").orElse("");
        try {
            return new ItemCode(code);
        } catch (IllegalArgumentException e) {
            throw refused(new DutyRefusal.ItemUnknown(code));
        }
    }

    private static TicketNo ticket(String number) {
        return TicketNo.parse(number)
                .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number))));
    }

    // The course.

    public void notice(RoutingContext ctx) {
        order(ctx, (clerk, at, no, body) -> new DutyCommand.AskMissing(clerk, at, no, materials(body, "materials")));
    }

    public void complete(RoutingContext ctx) {
        order(ctx, (clerk, at, no, _) -> new DutyCommand.MaterialsComplete(clerk, at, no));
    }

    public void reset(RoutingContext ctx) {
        order(ctx, (clerk, at, no, _) -> new DutyCommand.ResetMatter(clerk, at, no));
    }

    public void suspend(RoutingContext ctx) {
        order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.SuspendMatter(
                        clerk,
                        at,
                        no,
                        body.word("cause", MatterRoutes::cause),
                        body.json().getInteger("toldDays", 0)));
    }

    private static Optional<SuspensionCause> cause(String code) {
        return Arrays.stream(SuspensionCause.values())
                .filter(c -> TimelineView.code(c).equals(code))
                .findFirst();
    }

    public void resume(RoutingContext ctx) {
        order(ctx, (clerk, at, no, _) -> new DutyCommand.ResumeMatter(clerk, at, no));
    }

    public void askExtension(RoutingContext ctx) {
        order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.AskExtension(
                        clerk,
                        at,
                        no,
                        body.json().getInteger("days", 0),
                        body.text("reason").orElse("")));
    }

    public void answerExtension(RoutingContext ctx) {
        order(
                ctx,
                (clerk, at, no, body) -> body.flag("approved")
                        ? new DutyCommand.ApproveExtension(clerk, at, no)
                        : new DutyCommand.RefuseExtension(
                                clerk, at, no, body.text("reason").orElse("")));
    }

    public void decide(RoutingContext ctx) {
        order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.DecideMatter(
                        clerk, at, no, body.flag("granted"), body.text("reasons"), body.flag("certificate")));
    }

    public void deliver(RoutingContext ctx) {
        order(ctx, (clerk, at, no, _) -> new DutyCommand.DeliverMatter(clerk, at, no));
    }

    public void withdraw(RoutingContext ctx) {
        order(ctx, (clerk, at, no, body) -> new DutyCommand.WithdrawMatter(clerk, at, no, body.text("reason")));
    }

    private void order(RoutingContext ctx, Make make) {
        HallPort hall = door.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        DutyCommand command = make.of(Actor.clerk(ctx), moment(body), number(ctx), body);
        Future<JsonObject> answer =
                door.order(ctx, hall, Actor.of(ctx), new Command.Duty(command)).compose(done -> told(hall, done));
        ApiDoor.end(ctx, answer, (c, json) -> Reply.json(c, 200, json));
    }

    private static Future<JsonObject> told(HallPort hall, Answer.Done done) {
        return hall.read(h -> h.state().local(done.events().getLast().at()).toLocalDate())
                .map(day -> MatterView.of(done, day));
    }

    // Looking up.

    public void list(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        Search search = search(ctx);
        Future<JsonArray> found = hall.read(this::today)
                .compose(today ->
                        register.search(hall.id(), today.day(), search).map(entries -> listed(entries, today)));
        ApiDoor.end(ctx, found, Reply::json);
    }

    private static JsonArray listed(List<MatterEntry> entries, Today today) {
        JsonArray list = new JsonArray();
        entries.forEach(e -> list.add(MatterView.of(e, today.day(), today.calendar())));
        return list;
    }

    private static Search search(RoutingContext ctx) {
        Optional<String> sought = asked(ctx, "q").map(String::strip).filter(q -> !q.isEmpty());
        Optional<String> number = sought.filter(q -> q.matches("[0-9-]+"));
        Optional<String> name = sought.filter(_ -> number.isEmpty())
                .map(q -> q.contains("*") || q.codePointCount(0, q.length()) < 2 ? q : Masked.name(q));
        return new Search(
                asked(ctx, "state"),
                asked(ctx, "light"),
                number,
                name,
                says(ctx, "only", "mine") ? Optional.of(Actor.of(ctx)) : Optional.empty(),
                says(ctx, "only", "asked"),
                says(ctx, "only", "flagged"),
                says(ctx, "order", "worst") ? Order.WORST : Order.NEWEST);
    }

    private static boolean says(RoutingContext ctx, String name, String word) {
        return asked(ctx, name).filter(word::equals).isPresent();
    }

    private static Optional<String> asked(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst();
    }

    public void show(RoutingContext ctx) {
        HallPort hall = door.hall(ctx);
        MatterNo no = number(ctx);
        Language language = Reply.language(ctx);
        Future<JsonObject> shown = hall.read(this::today)
                .compose(today -> register.find(hall.id(), today.day(), no)
                        .compose(entry -> shown(hall, no, today, entry, language)));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }

    private Future<JsonObject> shown(
            HallPort hall, MatterNo no, Today today, Optional<MatterEntry> entry, Language language) {
        if (entry.isEmpty()) {
            return Future.failedFuture(refused(new DutyRefusal.MatterUnknown(no.toString())));
        }
        return register.course(hall.id(), no)
                .map(course -> MatterView.of(entry.get(), today.day(), today.calendar())
                        .put("acts", TimelineView.acts(course))
                        .put("days", TimelineView.days(course, today.calendar(), language)));
    }

    private Today today(Hall hall) {
        return new Today(
                hall.state().local(clock.instant()).toLocalDate(),
                hall.state().setUp().calendar(hall.state().duties().holidays()));
    }

    // The request.

    private static MatterNo number(RoutingContext ctx) {
        String text = ApiDoor.path(ctx, "number");
        return MatterNo.parse(text).orElseThrow(() -> refused(new DutyRefusal.MatterUnknown(text)));
    }

    private static Optional<LocalDateTime> moment(RequestBody body) {
        return body.text("at").map(text -> LocalMoment.of(text, "body.at"));
    }

    private static List<String> materials(RequestBody body, String field) {
        return body.json().getJsonArray(field, new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }

    private static Refused refused(DutyRefusal refusal) {
        return new Refused(DutyProblems.of(refusal));
    }
}
