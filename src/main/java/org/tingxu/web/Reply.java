package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.web.problem.Problems;

/** Answers of the API. */
public final class Reply {
    private static final String JSON = "application/json; charset=utf-8";

    private Reply() {}

    public static void json(RoutingContext ctx, int status, JsonObject body) {
        send(ctx, status, body.encode());
    }

    public static void json(RoutingContext ctx, JsonArray body) {
        send(ctx, 200, body.encode());
    }

    public static void nothing(RoutingContext ctx) {
        end(ctx.response().setStatusCode(204).end());
    }

    private static void send(RoutingContext ctx, int status, String body) {
        end(ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body));
    }

    /** An answer whose asker is gone is nobody's loss. */
    private static void end(Future<Void> written) {
        written.onFailure(
                e -> System.getLogger(Reply.class.getName()).log(System.Logger.Level.DEBUG, "the asker is gone", e));
    }

    public static Language language(RoutingContext ctx) {
        return Problems.language(ctx);
    }

    /** A name in both languages. */
    public static JsonObject names(Text text) {
        return new JsonObject().put("zh-CN", text.zh()).put("en", text.en());
    }
}
