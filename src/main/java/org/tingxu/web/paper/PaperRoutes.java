package org.tingxu.web.paper;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.device.paper.A4Document;
import org.tingxu.device.paper.A4Printer;
import org.tingxu.device.paper.PaperOutcome;
import org.tingxu.device.paper.PaperReason;
import org.tingxu.device.paper.PaperRefused;
import org.tingxu.device.paper.TestPage;
import org.tingxu.report.DayFigures;
import org.tingxu.web.ApiDoor;
import org.tingxu.web.OncePerKey;
import org.tingxu.web.Reply;
import org.tingxu.web.RequestBody;
import org.tingxu.web.month.MonthDesk;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;

/** A4 papers: the technician's test page, the report of the day and that of the month. */
public final class PaperRoutes {
    /** Papers that one answer lists. */
    static final int LISTED_MAX = 20;

    private static final int PREVIEW_DPI = 80;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ApiDoor door;
    private final DayFigures figures;
    private final MonthDesk months;
    private final A4Printer printer;
    private final PaperBook book;
    private final InstantSource clock;
    private final OncePerKey<PaperBook.Paper> acts = new OncePerKey<>();

    public PaperRoutes(ApiDoor door, DayFigures figures, MonthDesk months, A4Printer printer, InstantSource clock) {
        this.door = door;
        this.figures = figures;
        this.months = months;
        this.printer = printer;
        this.clock = clock;
        book = new PaperBook(printer, clock);
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listPapers", this::list,
                "printTestPage", this::test,
                "printDayReport", this::dayReport,
                "previewDayReport", this::preview,
                "printMonthReport", this::monthReport,
                "previewMonthReport", this::previewMonth);
    }

    public void list(RoutingContext ctx) {
        JsonArray out = new JsonArray();
        Language language = Reply.language(ctx);
        book.of(door.hall(ctx).id()).stream().limit(LISTED_MAX).forEach(paper -> out.add(json(paper, language)));
        Reply.json(ctx, out);
    }

    public void test(RoutingContext ctx) {
        Language language = Reply.language(ctx);
        String queue = queue(ctx).orElse(language == Language.EN ? "the default queue" : "默认队列");
        print(
                ctx,
                hall -> hall.read(h -> TestPage.of(
                        language,
                        h.state().setUp().name().in(language),
                        queue,
                        TIME.format(h.state().local(clock.instant())))));
    }

    public void dayReport(RoutingContext ctx) {
        Language language = Reply.language(ctx);
        print(ctx, hall -> report(hall, language));
    }

    public void monthReport(RoutingContext ctx) {
        YearMonth month = month(ctx);
        print(ctx, hall -> report(hall, month));
    }

    /** The description has let no other shape through. */
    private static YearMonth month(RoutingContext ctx) {
        return YearMonth.parse(ApiDoor.path(ctx, "month"));
    }

    /** Makes a paper of a hall. */
    @FunctionalInterface
    public interface Writing {
        Future<A4Document> of(HallPort hall);
    }

    /** Hands the paper that is written to the printer that the body names, once for a request. */
    public void print(RoutingContext ctx, Writing writing) {
        print(ctx, writing, _ -> Future.succeededFuture());
    }

    /**
     * The same, for a paper whose printing is to be noted.
     *
     * @param queued what is done once the printer has taken it
     */
    public void print(RoutingContext ctx, Writing writing, Function<HallPort, Future<?>> queued) {
        HallPort hall = door.hall(ctx);
        Optional<String> queue = queue(ctx);
        Language language = Reply.language(ctx);
        Future<PaperBook.Paper> paper = acts.act(
                ctx,
                () -> writing.of(hall)
                        .compose(document -> book.print(hall.id(), document, queue))
                        .compose(taken -> queued.apply(hall).map(_ -> taken)));
        ApiDoor.end(ctx, paper, (c, p) -> Reply.json(c, 202, json(p, language)));
    }

    private static Optional<String> queue(RoutingContext ctx) {
        return RequestBody.of(ctx).text("printer");
    }

    public void preview(RoutingContext ctx) {
        Language language = query(ctx, "lang").flatMap(Language::of).orElseGet(() -> Reply.language(ctx));
        preview(ctx, hall -> report(hall, language));
    }

    public void previewMonth(RoutingContext ctx) {
        YearMonth month = month(ctx);
        preview(ctx, hall -> report(hall, month));
    }

    /** Answers the first page of a paper, or the one that is asked for, as a picture. */
    public void preview(RoutingContext ctx, Writing writing) {
        HallPort hall = door.hall(ctx);
        int page = query(ctx, "page").map(Integer::parseInt).orElse(1);
        Future<List<Buffer>> pictures = writing.of(hall)
                .compose(document -> printer.preview(document, PREVIEW_DPI))
                .recover(PaperRoutes::refused);
        ApiDoor.end(
                ctx,
                pictures,
                (c, pages) -> pages.stream()
                        .skip(page - 1L)
                        .findFirst()
                        .ifPresentOrElse(png -> send(c, png), () -> Reply.nothing(c)));
    }

    private static void send(RoutingContext ctx, Buffer png) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/png")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(png)
                .onFailure(e -> System.getLogger(PaperRoutes.class.getName())
                        .log(System.Logger.Level.DEBUG, "the asker is gone", e));
    }

    private static <T> Future<T> refused(Throwable cause) {
        return Future.failedFuture(
                cause instanceof PaperRefused refused ? new Refused(PaperProblems.of(refused.fault())) : cause);
    }

    private Future<A4Document> report(HallPort hall, Language language) {
        Instant now = clock.instant();
        return hall.read(h -> About.of(h.state(), now))
                .compose(about -> figures.of(hall.id(), about.day(), now)
                        .map(f -> DayReportDocument.of(
                                new DayReportDocument.Report(
                                        about.name(), about.day(), f, about.windows(), about.now(), Optional.empty()),
                                language)));
    }

    private Future<A4Document> report(HallPort hall, YearMonth month) {
        Instant now = clock.instant();
        return hall.read(h -> About.of(h.state(), now))
                .compose(about -> months.of(hall, month)
                        .map(f -> MonthReportDocument.of(about.name().zh(), f, about.now())));
    }

    /** What a report has to know of its hall. */
    private record About(Text name, LocalDate day, LocalDateTime now, Map<Integer, Text> windows) {
        static About of(HallState hall, Instant now) {
            LocalDateTime local = hall.local(now);
            return new About(
                    hall.setUp().name(),
                    hall.day().orElse(local.toLocalDate()),
                    local,
                    hall.setUp().windows().stream().collect(Collectors.toMap(w -> w.no().value(), WindowPlan::name)));
        }
    }

    private static Optional<String> query(RoutingContext ctx, String name) {
        return ctx.queryParam(name).stream().findFirst();
    }

    private static JsonObject json(PaperBook.Paper paper, Language language) {
        JsonObject json = new JsonObject()
                .put("id", paper.id())
                .put("title", paper.title())
                .put("at", paper.at().toString());
        return switch (paper.outcome()) {
            case PaperOutcome.Queued(var queue, var job) -> outcome(json, queue, job, "queued", List.of());
            case PaperOutcome.Done(var queue, var job) -> outcome(json, queue, job, "done", List.of());
            case PaperOutcome.Stopped(var queue, var job, var reasons, var kept) ->
                outcome(
                        json,
                        queue,
                        job,
                        kept ? "held" : "ended",
                        reasons.stream()
                                .map(r -> PaperReason.words(r, language))
                                .toList());
            case PaperOutcome.Unknown(var queue, var job, var why) ->
                outcome(json, queue, job, "unknown", List.of(why));
            case PaperOutcome.Refused(var fault) -> outcome(json, "", 0, "ended", List.of(fault.sentence(language)));
        };
    }

    private static JsonObject outcome(JsonObject json, String queue, int job, String word, List<String> reasons) {
        return json.put("printer", queue).put("job", job).put("outcome", word).put("reasons", new JsonArray(reasons));
    }
}
