package org.tingxu.web.open;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.problem.Refused;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Halls;

/** What is asked of the open pages and how it is answered: a page always, also where there is none. */
final class OpenDoor {
    static final String HTML = "text/html; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8";
    private static final String NOT_FOUND = "not-found";
    private static final String NOT_NOW = "unavailable";

    private final Halls halls;
    private final InstantSource clock;

    OpenDoor(Halls halls, InstantSource clock) {
        this.halls = halls;
        this.clock = clock;
    }

    Future<OpenHall> open(HallPort port) {
        return port.read(hall -> OpenHall.of(hall, clock.instant()));
    }

    /** A page of what is known of the hall at once. */
    void page(RoutingContext ctx, Function<OpenHall, String> write) {
        answer(ctx, port -> open(port).map(write));
    }

    void answer(RoutingContext ctx, Function<HallPort, Future<String>> page) {
        port(ctx).ifPresentOrElse(port -> answer(ctx, page.apply(port), HTML), () -> notFound(ctx));
    }

    /**
     * A file.
     *
     * @param name as it is kept, in ASCII
     */
    void answer(RoutingContext ctx, String type, Function<HallPort, Future<String>> file, String name) {
        port(ctx)
                .ifPresentOrElse(
                        port -> answer(
                                ctx,
                                file.apply(port)
                                        .onSuccess(_ -> ctx.response()
                                                .putHeader(
                                                        HttpHeaders.CONTENT_DISPOSITION,
                                                        "attachment; filename=\"" + name + "\"")),
                                type),
                        () -> notFound(ctx));
    }

    private Optional<HallPort> port(RoutingContext ctx) {
        return halls.find(Optional.ofNullable(ctx.pathParam("hall")).orElse(""));
    }

    static Language language(RoutingContext ctx) {
        return Language.EN.tag().equals(ctx.request().getParam("lang")) ? Language.EN : Language.ZH_CN;
    }

    /** Of the form, or of the address, so that a code on paper may lead here. */
    static String parameter(RoutingContext ctx, String name) {
        return Optional.ofNullable(ctx.request().getFormAttribute(name))
                .or(() -> Optional.ofNullable(ctx.request().getParam(name)))
                .orElse("");
    }

    private static void answer(RoutingContext ctx, Future<String> page, String type) {
        page.onComplete(done -> {
            if (done.succeeded()) {
                int status = ctx.response().getStatusCode();
                send(ctx, status, type, Buffer.buffer(done.result()));
            } else if (done.cause() instanceof NoMonth none) {
                noMonth(ctx, none);
            } else if (done.cause() instanceof Refused) {
                notFound(ctx);
            } else {
                System.getLogger(OpenPages.class.getName())
                        .log(System.Logger.Level.WARNING, "a page cannot be shown", done.cause());
                said(ctx, 503, NOT_NOW, OpenText.NOT_NOW, OpenText.NOT_NOW_MORE);
            }
        });
    }

    private static void noMonth(RoutingContext ctx, NoMonth none) {
        String page = Page.plain(
                language(ctx),
                OpenText.NO_MONTH,
                NOT_FOUND,
                html -> html.element("p", OpenText.NO_MONTH_MORE)
                        .raw("<p>")
                        .link(none.months(), OpenText.RESULTS)
                        .raw("</p>"));
        send(ctx, 404, HTML, Buffer.buffer(page));
    }

    private static void notFound(RoutingContext ctx) {
        said(ctx, 404, NOT_FOUND, OpenText.NOT_FOUND, OpenText.NOT_FOUND_MORE);
    }

    private static void said(RoutingContext ctx, int status, String code, Text title, Text more) {
        String page = Page.plain(language(ctx), title, code, html -> html.element("p", more));
        send(ctx, status, HTML, Buffer.buffer(page));
    }

    static void send(RoutingContext ctx, int status, String type, Buffer body) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(body)
                .otherwiseEmpty();
    }
}
