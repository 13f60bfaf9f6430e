package org.tingxu.web;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/**
 * Headers that are text whatever they look like. The router's library reads a header {@code 7.42} as a number and then finds that it
 * is no text, so these are set aside before it looks.
 */
public final class PlainHeaders {
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String LAST_EVENT_ID = "Last-Event-ID";

    private PlainHeaders() {}

    static void setAside(RoutingContext ctx) {
        for (String name : List.of(IDEMPOTENCY_KEY, LAST_EVENT_ID)) {
            String value = ctx.request().getHeader(name);
            if (value != null) {
                ctx.put(name, value);
                ctx.request().headers().remove(name);
            }
        }
        ctx.next();
    }

    /** What was sent under a name. */
    public static Optional<String> of(RoutingContext ctx, String name) {
        return Optional.ofNullable(ctx.get(name));
    }
}
