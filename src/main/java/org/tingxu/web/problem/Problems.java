package org.tingxu.web.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.Locale;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.journal.database.Outage;
import org.tingxu.writer.WriterUnavailable;

/** The one place that answers with a problem. */
public final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    /** The language that was asked for; Chinese when nothing else was. */
    public static Language language(RoutingContext ctx) {
        String accept = ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accept != null && accept.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH_CN;
    }

    public static void answer(RoutingContext ctx, Problem problem) {
        HttpServerResponse response = ctx.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        problem.retryAfterSeconds().ifPresent(s -> response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(s)));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(ctx).tag())
                .end(problem.json(language(ctx)).encode())
                .onFailure(e -> LOG.log(System.Logger.Level.DEBUG, "the asker is gone", e));
    }

    public static void answer(RoutingContext ctx, Throwable failure) {
        answer(ctx, of(ctx, failure));
    }

    /** What a failure means to the asker; what nobody foresaw is logged. */
    static Problem of(RoutingContext ctx, Throwable failure) {
        return switch (failure) {
            case Refused r -> r.problem();
            case WriterUnavailable u -> unavailable(u.why());
            case DecodeException d -> RequestProblems.malformedJson(RequestProblems.shown(messageOf(d)));
            case HttpException h -> http(ctx, h);
            default -> Outage.is(failure) ? databaseGone() : broken(ctx, failure);
        };
    }

    private static Problem databaseGone() {
        return RequestProblems.unavailable(
                "database-unavailable", new Text("数据库暂时不可用,请稍后重试", "The database does not answer; try again"));
    }

    private static Problem http(RoutingContext ctx, HttpException h) {
        return switch (h.getStatusCode()) {
            case 400 -> h.getCause() == null ? RequestProblems.invalid(List.of()) : of(ctx, h.getCause());
            case 404 -> RequestProblems.notFound();
            case 413 -> RequestProblems.bodyTooLarge(BodyLimit.BYTES);
            case 415 -> RequestProblems.unsupportedMediaType();
            default -> broken(ctx, h);
        };
    }

    private static Problem unavailable(WriterUnavailable.Why why) {
        return switch (why) {
            case NOT_COMMITTED ->
                RequestProblems.unavailable(
                        "not-committed",
                        new Text(
                                "未能确认保存；请用同一 Idempotency-Key 重试",
                                "Saving was not confirmed; send it again with the same Idempotency-Key"));
            case RECOVERING ->
                RequestProblems.unavailable(
                        "recovering",
                        new Text("正在从数据库恢复，请稍后重试", "The hall is being read from the database; try again"));
            case OVERLOADED ->
                RequestProblems.unavailable("overloaded", new Text("请求过多，请稍后重试", "Too many requests wait; try again"));
            case FENCED ->
                RequestProblems.unavailable(
                        "not-owner", new Text("本机不再负责该大厅", "This server no longer owns the hall; ask the other one"));
            case STOPPING -> RequestProblems.unavailable("stopping", new Text("服务正在停止", "The server is stopping"));
        };
    }

    private static Problem broken(RoutingContext ctx, Throwable failure) {
        LOG.log(
                System.Logger.Level.ERROR,
                "%s %s broke".formatted(ctx.request().method(), ctx.normalizedPath()),
                failure);
        return RequestProblems.broken();
    }

    private static String messageOf(Throwable t) {
        String message = t.getMessage();
        return message == null ? t.getClass().getSimpleName() : message;
    }
}
