package org.tingxu.web.duty;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.PaperKind;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.Printer;
import org.tingxu.device.slip.Slip;
import org.tingxu.report.MatterEntry;
import org.tingxu.web.Actor;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.OncePerKey;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.auth.StaffNames;
import org.tingxu.web.paper.PaperRoutes;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;
import org.tingxu.writer.HallPort;

/** What applicants were told in writing (一次性告知, 不予受理, 不予许可): to read, as a slip and as an A4 page. */
public final class NoticeRoutes {
    private final MatterDoor matters;
    private final Map<HallId, DeviceRoom> rooms;
    private final PaperRoutes papers;
    private final OncePerKey<JsonObject> slips = new OncePerKey<>();

    public NoticeRoutes(MatterDoor matters, Map<HallId, DeviceRoom> rooms, PaperRoutes papers) {
        this.matters = matters;
        this.rooms = Map.copyOf(rooms);
        this.papers = papers;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "showNotice", this::show,
                "printNoticeSlip", this::slip,
                "printNoticePaper", this::paper,
                "previewNoticePaper", this::preview);
    }

    /** A notice, with what paper needs beside it. */
    private record Told(Notice notice, MatterEntry entry, HallPlan plan, StaffNames names) {
        NoticeSheet sheet(Language language) {
            return NoticeSheet.of(
                    notice, new NoticeSheet.About(plan.name(), plan.phone(), entry.nameShown(), names), language);
        }
    }

    public void show(RoutingContext ctx) {
        ApiDoor.end(
                ctx,
                told(ctx, matters.hall(ctx)),
                (c, told) -> Reply.json(
                        c,
                        200,
                        told.names()
                                .into(NoticeView.full(told.notice(), told.plan().phone()))));
    }

    private Future<Told> told(RoutingContext ctx, HallPort hall) {
        MatterNo no = MatterDoor.number(ctx);
        int n = n(ctx);
        return matters.today(hall)
                .compose(today -> matters.entry(hall, today.day(), no))
                .compose(entry -> matters.register()
                        .course(hall.id(), no)
                        .map(course -> Notice.all(course).stream()
                                .filter(notice -> notice.n() == n)
                                .findFirst()
                                .orElseThrow(() -> MatterDoor.refused(new DutyRefusal.NoticeUnknown(no, n))))
                        .compose(notice -> matters.names()
                                .get()
                                .compose(names -> hall.read(
                                        h -> new Told(notice, entry, h.state().setUp(), names)))));
    }

    private static int n(RoutingContext ctx) {
        String text = ApiDoor.path(ctx, "notice");
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Prints the notice as an A4 page. */
    public void paper(RoutingContext ctx) {
        papers.print(ctx, hall -> document(ctx, hall), hall -> noted(ctx, hall, PaperKind.A4));
    }

    /** The A4 page as a picture, before it is printed. */
    public void preview(RoutingContext ctx) {
        papers.preview(ctx, hall -> document(ctx, hall));
    }

    private Future<A4Document> document(RoutingContext ctx, HallPort hall) {
        Language language = ctx.queryParam("lang").stream()
                .findFirst()
                .flatMap(Language::of)
                .orElseGet(() -> Reply.language(ctx));
        return told(ctx, hall)
                .map(told -> NoticePaper.document(
                        told.sheet(language), told.plan().name().in(language), language));
    }

    /** Puts into the journal that the notice was handed over on paper; paper that is out stays out when that fails. */
    private Future<?> noted(RoutingContext ctx, HallPort hall, PaperKind paper) {
        DutyCommand note = new DutyCommand.NotePrinted(Actor.clerk(ctx), MatterDoor.number(ctx), n(ctx), paper);
        return matters.order(ctx, hall, note).<Object>map(done -> done).recover(e -> {
            System.getLogger(NoticeRoutes.class.getName())
                    .log(System.Logger.Level.ERROR, "a printed notice is not in the journal", e);
            return Future.succeededFuture(paper);
        });
    }

    /** Prints the notice on a ticket printer, and answers when it is known whether it came out. */
    public void slip(RoutingContext ctx) {
        HallPort hall = matters.hall(ctx);
        Language language = Reply.language(ctx);
        Optional<String> asked = RequestBody.of(ctx).text("printer");
        Future<JsonObject> printed = slips.act(
                ctx,
                () -> told(ctx, hall)
                        .compose(told -> {
                            PrinterId id = printer(told.plan(), asked);
                            NoticeSheet sheet = told.sheet(language);
                            return printer(hall.id(), id)
                                    .notice(
                                            sheet.title(),
                                            NoticePaper.lines(
                                                    sheet, told.plan().name().in(language), language))
                                    .map(outcome -> outcome(id, outcome));
                        })
                        .compose(json -> noted(ctx, hall, PaperKind.SLIP).map(_ -> json)));
        ApiDoor.end(ctx, printed, (c, json) -> Reply.json(c, 200, json));
    }

    private static PrinterId printer(HallPlan plan, Optional<String> asked) {
        return plan.printers().stream()
                .map(PrinterPlan::id)
                .filter(id -> asked.isEmpty() || id.value().equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    private Printer printer(HallId hall, PrinterId id) {
        return Optional.ofNullable(rooms.get(hall))
                .flatMap(room -> Optional.ofNullable(room.printers().printers().get(id)))
                .orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    /** A slip of which nobody knows may be in the applicant's hand: the clerk looks. */
    private static JsonObject outcome(PrinterId printer, PrintOutcome outcome) {
        JsonObject json = new JsonObject().put("printer", printer.value());
        return switch (outcome) {
            case PrintOutcome.Printed _ -> json.put("outcome", "printed");
            case PrintOutcome.Unknown(PrintTrouble trouble) ->
                json.put("outcome", "unknown").put("reason", Reply.names(words(trouble)));
            case PrintOutcome.FailedClean(PrintTrouble trouble) ->
                throw new Refused(RequestProblems.deviceRefused(words(trouble), trouble.name()));
        };
    }

    private static Text words(PrintTrouble trouble) {
        return new Text(trouble.sentence(Slip.Language.ZH_CN), trouble.sentence(Slip.Language.EN));
    }
}
