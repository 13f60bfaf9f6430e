package org.tingxu.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.tingxu.web.problem.Problems;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** Bodies are JSON, said to be JSON, and whole. An empty body needs no type. */
final class JsonBodies {
    private JsonBodies() {}

    static void check(RoutingContext ctx) {
        Buffer body = ctx.body() == null ? null : ctx.body().buffer();
        if (body == null || body.length() == 0) {
            ctx.request().headers().remove(HttpHeaders.CONTENT_TYPE);
            ctx.next();
            return;
        }
        String type = ctx.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            Problems.answer(ctx, new Refused(RequestProblems.unsupportedMediaType()));
            return;
        }
        try {
            body.toJson();
        } catch (DecodeException e) {
            Problems.answer(ctx, e);
            return;
        }
        ctx.next();
    }
}
