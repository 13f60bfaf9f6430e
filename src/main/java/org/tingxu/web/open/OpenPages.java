package org.tingxu.web.open;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tingxu.core.item.ItemRefusal;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.report.MatterRegister;
import org.tingxu.web.problem.ItemProblems;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Halls;

/** The pages of the hall for everybody: items, their guides, the catalogue as a table, one's own matter. */
public final class OpenPages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final int FORM_BYTES_MAX = 4_096;

    private final Halls halls;
    private final MatterRegister register;
    private final BiFunction<HallId, MatterNo, String> codes;
    private final Function<RoutingContext, String> address;
    private final InstantSource clock;
    private final TryLimit tries = new TryLimit();

    /**
     * @param codes   the code of a matter's receipt
     * @param address whose tries are counted together
     */
    public OpenPages(
            Halls halls,
            MatterRegister register,
            BiFunction<HallId, MatterNo, String> codes,
            Function<RoutingContext, String> address,
            InstantSource clock) {
        this.halls = halls;
        this.register = register;
        this.codes = codes;
        this.address = address;
        this.clock = clock;
    }

    public void mount(Router router) {
        Buffer css = style();
        router.get("/open.css").handler(ctx -> send(ctx, 200, "text/css; charset=utf-8", css));
        router.get("/open/:hall").handler(this::front);
        router.get("/open/:hall/items/:code").handler(this::item);
        router.get("/open/:hall/items.csv").handler(this::csv);
        router.get("/open/:hall/matter").handler(this::matter);
        router.post("/open/:hall/matter")
                .handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES_MAX))
                .handler(this::matter);
    }

    private static Buffer style() {
        try (InputStream in = OpenPages.class.getResourceAsStream("/open/open.css")) {
            return Buffer.buffer(
                    Objects.requireNonNull(in, "no style of the open pages").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void front(RoutingContext ctx) {
        String path = ctx.request().path();
        if (!path.endsWith("/")) {
            ctx.redirect(path + "/").otherwiseEmpty();
            return;
        }
        page(ctx, hall -> FrontPage.of(hall, language(ctx), parameter(ctx, "q")));
    }

    private void item(RoutingContext ctx) {
        String code = Optional.ofNullable(ctx.pathParam("code")).orElse("");
        page(
                ctx,
                hall -> hall.item(code)
                        .map(item -> ItemPage.of(hall, language(ctx), item))
                        .orElseThrow(() -> new Refused(ItemProblems.of(new ItemRefusal.ItemNotListed(code)))));
    }

    private void csv(RoutingContext ctx) {
        Optional<HallPort> port = port(ctx);
        if (port.isEmpty()) {
            notFound(ctx);
            return;
        }
        ctx.response().putHeader("Content-Disposition", "attachment; filename=\"items.csv\"");
        answer(ctx, open(port.get()).map(hall -> ItemsCsv.of(hall, language(ctx))), "text/csv; charset=utf-8");
    }

    private void page(RoutingContext ctx, Function<OpenHall, String> write) {
        port(ctx).ifPresentOrElse(port -> answer(ctx, open(port).map(write), HTML), () -> notFound(ctx));
    }

    private Future<OpenHall> open(HallPort port) {
        return port.read(hall -> OpenHall.of(hall, clock.instant()));
    }

    // One's own matter.

    private void matter(RoutingContext ctx) {
        Optional<HallPort> port = port(ctx);
        if (port.isEmpty()) {
            notFound(ctx);
            return;
        }
        String number = parameter(ctx, "number").strip();
        String code = parameter(ctx, "code").strip();
        answer(
                ctx,
                open(port.get())
                        .compose(hall -> number.isEmpty() && code.isEmpty()
                                ? Future.succeededFuture(said(ctx, hall, number, Optional.empty()))
                                : found(ctx, port.get(), hall, number, code)),
                HTML);
    }

    private Future<String> found(RoutingContext ctx, HallPort port, OpenHall hall, String number, String code) {
        String who = address.apply(ctx);
        if (!tries.admits(who, clock.instant())) {
            ctx.response().setStatusCode(429).putHeader("Retry-After", String.valueOf(TryLimit.BACK_EVERY.toSeconds()));
            return Future.succeededFuture(said(ctx, hall, number, Optional.of(OpenText.MATTER_OFTEN)));
        }
        Optional<MatterNo> no = MatterNo.parse(number).filter(n -> ReceiptCode.same(codes.apply(port.id(), n), code));
        if (no.isEmpty()) {
            return Future.succeededFuture(wrong(ctx, hall, number, who));
        }
        return register.find(port.id(), hall.now().toLocalDate(), no.get())
                .compose(entry -> entry.isEmpty()
                        ? Future.succeededFuture(wrong(ctx, hall, number, who))
                        : port.read(h -> OwnMatter.of(h, no.get(), entry.get()))
                                .map(own -> MatterPage.of(
                                        hall, language(ctx), number, Optional.of(own), Optional.empty())));
    }

    private String wrong(RoutingContext ctx, OpenHall hall, String number, String who) {
        tries.wrong(who, clock.instant());
        ctx.response().setStatusCode(404);
        return said(ctx, hall, number, Optional.of(OpenText.MATTER_WRONG));
    }

    private static String said(RoutingContext ctx, OpenHall hall, String number, Optional<Text> text) {
        return MatterPage.of(hall, language(ctx), number, Optional.empty(), text);
    }

    // The request and its answer.

    private Optional<HallPort> port(RoutingContext ctx) {
        return halls.find(Optional.ofNullable(ctx.pathParam("hall")).orElse(""));
    }

    private static Language language(RoutingContext ctx) {
        return Language.EN.tag().equals(ctx.request().getParam("lang")) ? Language.EN : Language.ZH_CN;
    }

    /** Of the form, or of the address, so that a code on paper may lead here. */
    private static String parameter(RoutingContext ctx, String name) {
        return Optional.ofNullable(ctx.request().getFormAttribute(name))
                .or(() -> Optional.ofNullable(ctx.request().getParam(name)))
                .orElse("");
    }

    private static void answer(RoutingContext ctx, Future<String> page, String type) {
        page.onComplete(done -> {
            if (done.succeeded()) {
                int status = ctx.response().getStatusCode();
                send(ctx, status, type, Buffer.buffer(done.result()));
            } else if (done.cause() instanceof Refused) {
                notFound(ctx);
            } else {
                System.getLogger(OpenPages.class.getName())
                        .log(System.Logger.Level.WARNING, "a page cannot be shown", done.cause());
                said(ctx, 503, OpenText.NOT_NOW, OpenText.NOT_NOW_MORE);
            }
        });
    }

    private static void notFound(RoutingContext ctx) {
        said(ctx, 404, OpenText.NOT_FOUND, OpenText.NOT_FOUND_MORE);
    }

    private static void said(RoutingContext ctx, int status, Text title, Text more) {
        String page = Page.plain(language(ctx), title, html -> html.element("p", more));
        ctx.response().headers().remove("Content-Disposition");
        send(ctx, status, HTML, Buffer.buffer(page));
    }

    private static void send(RoutingContext ctx, int status, String type, Buffer body) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(body)
                .otherwiseEmpty();
    }
}
