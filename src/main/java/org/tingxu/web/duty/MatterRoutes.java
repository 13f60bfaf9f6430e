package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.hall.Event;
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
import org.tingxu.report.MatterRegister.Order;
import org.tingxu.report.MatterRegister.Search;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.StaffNames;
import org.tingxu.web.problem.RefusalProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;

/** Taking matters in, carrying them on, and looking them up. */
public final class MatterRoutes {
    private final MatterDoor matters;
    private final Subjects subjects;
    private final BiFunction<HallId, MatterNo, String> codes;

    /** @param codes the code on a matter's receipt, by which its applicant looks it up */
    public MatterRoutes(MatterDoor matters, Subjects subjects, BiFunction<HallId, MatterNo, String> codes) {
        this.matters = matters;
        this.subjects = subjects;
        this.codes = codes;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        Map<String, Handler<RoutingContext>> out = new HashMap<>();
        out.put("acceptMatter", this::accept);
        out.put("listMatters", this::list);
        out.put("showMatter", this::show);
        out.put("matterNotice", this::notice);
        out.put("matterComplete", this::complete);
        out.put("matterReset", this::reset);
        out.put("matterSuspend", this::suspend);
        out.put("matterResume", this::resume);
        out.put("matterExtension", this::askExtension);
        out.put("matterExtensionApproval", this::answerExtension);
        out.put("matterDecide", this::decide);
        out.put("matterDeliver", this::deliver);
        out.put("matterWithdraw", this::withdraw);
        out.put("matterReturn", this::giveBack);
        out.put("searchPerson", this::searchPerson);
        return out;
    }

    // Taking in.

    public void accept(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        RequestBody body = RequestBody.of(ctx);
        Function<SubjectId, DutyCommand.ByClerk> take = takeIn(Actor.clerk(ctx), body);
        Applicant applicant = applicant(body);
        Future<JsonObject> accepted = subjects.keep(hall.id(), applicant)
                .compose(subject -> matters.order(ctx, hall, MatterDoor.actingFor(body, take.apply(subject)))
                        .onComplete(done -> settle(hall, subject, done)))
                .compose(done -> MatterDoor.told(hall, done))
                .map(json -> withCode(hall, json));
        ApiDoor.end(ctx, accepted, (c, json) -> Reply.json(c, 201, json));
    }

    private static Function<SubjectId, DutyCommand.ByClerk> takeIn(ClerkId clerk, RequestBody body) {
        Optional<LocalDateTime> at = MatterDoor.moment(body);
        ItemCode item = item(body);
        Optional<TicketNo> ticket = body.text("ticket").map(MatterRoutes::ticket);
        Optional<String> version = body.text("version");
        List<String> missing = MatterDoor.texts(body, "missing");
        if (!body.json().containsKey("returned")) {
            return subject -> new DutyCommand.AcceptMatter(clerk, at, item, version, ticket, subject, missing);
        }
        if (!missing.isEmpty()) {
            throw MatterDoor.invalid("body.missing", "nothing, when the matter is returned");
        }
        RequestBody returned = new RequestBody(body.json().getJsonObject("returned"));
        String reasons = MatterDoor.said(returned, "reasons");
        Optional<String> remedies = returned.text("remedies");
        return subject -> new DutyCommand.ReturnAtOnce(clerk, at, item, version, ticket, subject, reasons, remedies);
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
            throw MatterDoor.refused(new DutyRefusal.ItemUnknown(code));
        }
    }

    private static TicketNo ticket(String number) {
        return TicketNo.parse(number)
                .orElseThrow(() -> new Refused(RefusalProblems.of(new Refusal.TicketUnknown(number))));
    }

    // The course.

    public void notice(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) ->
                        new DutyCommand.AskMissing(clerk, at, no, MatterDoor.texts(body, "materials")));
    }

    public void complete(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, _) -> new DutyCommand.MaterialsComplete(clerk, at, no));
    }

    public void reset(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, _) -> new DutyCommand.ResetMatter(clerk, at, no));
    }

    public void suspend(RoutingContext ctx) {
        matters.order(
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
        matters.order(ctx, (clerk, at, no, _) -> new DutyCommand.ResumeMatter(clerk, at, no));
    }

    public void askExtension(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.AskExtension(
                        clerk,
                        at,
                        no,
                        body.json().getInteger("days", 0),
                        body.text("reason").orElse("")));
    }

    public void answerExtension(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) -> body.flag("approved")
                        ? new DutyCommand.ApproveExtension(clerk, at, no)
                        : new DutyCommand.RefuseExtension(
                                clerk, at, no, body.text("reason").orElse("")));
    }

    public void decide(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.DecideMatter(
                        clerk,
                        at,
                        no,
                        body.flag("granted"),
                        body.text("reasons"),
                        body.text("remedies"),
                        body.flag("certificate")));
    }

    public void deliver(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, _) -> new DutyCommand.DeliverMatter(clerk, at, no));
    }

    public void withdraw(RoutingContext ctx) {
        matters.order(ctx, (clerk, at, no, body) -> new DutyCommand.WithdrawMatter(clerk, at, no, body.text("reason")));
    }

    public void giveBack(RoutingContext ctx) {
        matters.order(
                ctx,
                (clerk, at, no, body) -> new DutyCommand.ReturnMatter(
                        clerk, at, no, MatterDoor.said(body, "reasons"), body.text("remedies")));
    }

    // Looking up.

    public void list(RoutingContext ctx) {
        list(ctx, search(ctx));
    }

    /** By the whole ID number, which is in the body: addresses are kept in logs. */
    public void searchPerson(RoutingContext ctx) {
        String number = MatterDoor.said(RequestBody.of(ctx), "idNumber");
        Optional<Buffer> person =
                Optional.of(subjects.personHash(matters.hall(ctx).id(), number));
        list(
                ctx,
                new Search(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        person,
                        Order.NEWEST));
    }

    private void list(RoutingContext ctx, Search search) {
        HallPort hall = matters.hall(ctx);
        Future<JsonArray> found = matters.today(hall)
                .compose(today -> matters.register()
                        .search(hall.id(), today.day(), search)
                        .map(entries -> listed(entries, today)))
                .compose(list -> matters.names().get().map(names -> names.into(list)));
        ApiDoor.end(ctx, found, Reply::json);
    }

    private static JsonArray listed(List<MatterEntry> entries, MatterDoor.Today today) {
        JsonArray list = new JsonArray();
        entries.forEach(e -> list.add(MatterView.of(e, today.day(), today.calendar())));
        return list;
    }

    private static Search search(RoutingContext ctx) {
        Optional<String> sought = asked(ctx, "q").map(String::strip).filter(q -> !q.isEmpty());
        Optional<String> number = sought.filter(q -> q.matches("[0-9-]+"));
        Optional<String> name = sought.filter(_ -> number.isEmpty())
                .map(q -> q.contains("*") || q.codePointCount(0, q.length()) < 2 ? q : Masked.name(q));
        boolean flagged = says(ctx, "only", "flagged") || says(ctx, "flagged", "true");
        return new Search(
                asked(ctx, "state"),
                asked(ctx, "light"),
                number,
                name,
                says(ctx, "only", "mine") ? Optional.of(Actor.of(ctx)) : Optional.empty(),
                says(ctx, "only", "asked"),
                flagged,
                asked(ctx, "stepLight"),
                Optional.empty(),
                says(ctx, "order", "worst") ? Order.WORST : Order.NEWEST);
    }

    private static boolean says(RoutingContext ctx, String name, String word) {
        return asked(ctx, name).filter(word::equals).isPresent();
    }

    private static Optional<String> asked(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst();
    }

    private static JsonObject named(JsonObject matter, StaffNames names) {
        names.into(matter.getJsonArray("acts"));
        names.into(matter.getJsonArray("told"))
                .forEach(told -> names.into(((JsonObject) told).getJsonArray("printed")));
        return names.into(matter);
    }

    public void show(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        MatterNo no = MatterDoor.number(ctx);
        Language language = Reply.language(ctx);
        Future<JsonObject> shown = matters.today(hall)
                .compose(today -> matters.entry(hall, today.day(), no)
                        .compose(entry -> matters.register()
                                .course(hall.id(), no)
                                .map(course -> MatterView.of(entry, course, today, language))))
                .compose(json -> matters.names().get().map(names -> named(json, names)));
        ApiDoor.end(ctx, shown, (c, json) -> Reply.json(c, 200, json));
    }
}
