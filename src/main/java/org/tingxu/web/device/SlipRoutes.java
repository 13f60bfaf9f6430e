package org.tingxu.web.device;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.name.Language;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.device.desk.PrinterRoom;
import org.tingxu.device.printing.SlipPreview;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.SlipTemplate;
import org.tingxu.device.slip.TemplateFaults;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.Reply;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** Slips that somebody has to look after, and how slips look. */
public final class SlipRoutes {
    /** Slips that one answer lists. */
    static final int LISTED_MAX = 100;

    private final ApiDoor door;

    public SlipRoutes(ApiDoor door) {
        this.door = door;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listUnsettledSlips", this::unsettled,
                "previewSlip", this::preview);
    }

    public void unsettled(RoutingContext ctx) {
        ApiDoor.end(ctx, door.hall(ctx).read(hall -> unsettled(hall.state())), Reply::json);
    }

    private static JsonArray unsettled(HallState hall) {
        JsonArray out = new JsonArray();
        hall.tickets().stream()
                .filter(t -> t.slip() == Slip.UNKNOWN || t.slip() == Slip.FAILED)
                .sorted(Comparator.comparing(Ticket::issuedAt))
                .limit(LISTED_MAX)
                .forEach(t -> out.add(json(hall.setUp(), t)));
        return out;
    }

    private static JsonObject json(HallPlan plan, Ticket t) {
        JsonObject json = new JsonObject()
                .put("number", t.no().toString())
                .put("service", t.service().value())
                .put(
                        "serviceNames",
                        plan.service(t.service())
                                .map(s -> Reply.names(s.name()))
                                .orElseGet(() -> new JsonObject()
                                        .put("zh-CN", t.service().value())
                                        .put("en", t.service().value())))
                .put("slip", t.slip() == Slip.FAILED ? "failed" : "unknown")
                .put("issuedAt", t.issuedAt().toString());
        t.printer().ifPresent(printer -> json.put("printer", printer.value()));
        return json;
    }

    public void preview(RoutingContext ctx) {
        Optional<String> template = query(ctx, "template");
        Optional<String> printer = query(ctx, "printer");
        boolean reprint = query(ctx, "reprint").filter("true"::equals).isPresent();
        Language language = Reply.language(ctx);
        Future<JsonObject> json = door.hall(ctx)
                .read(hall -> hall.state().setUp())
                .map(plan -> preview(
                        printer(plan, printer),
                        template.or(plan::slip).orElse(SlipTemplate.STANDARD),
                        language,
                        reprint));
        ApiDoor.end(ctx, json, (c, body) -> Reply.json(c, 200, body));
    }

    private static JsonObject preview(PrinterPlan printer, String template, Language language, boolean reprint) {
        try {
            SlipPreview preview = SlipPreview.of(
                    PrinterRoom.profile(printer.profile()),
                    SlipShelf.packaged(),
                    template,
                    language == Language.EN
                            ? org.tingxu.device.slip.Slip.Language.EN
                            : org.tingxu.device.slip.Slip.Language.ZH_CN,
                    reprint);
            return new JsonObject()
                    .put("template", template)
                    .put("printer", printer.id().value())
                    .put("bytes", preview.size())
                    .put("svg", preview.svg());
        } catch (TemplateFaults faults) {
            throw new Refused(RequestProblems.templateFaulty(String.valueOf(faults.getMessage())));
        }
    }

    private static PrinterPlan printer(HallPlan plan, Optional<String> asked) {
        return plan.printers().stream()
                .filter(p -> asked.isEmpty() || p.id().value().equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> new Refused(RequestProblems.notFound()));
    }

    private static Optional<String> query(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst();
    }
}
