package org.tingxu.web.page;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What browsers are told to refuse (OWASP ASVS 5, V3.4); as bytes once and for all, since every answer has them. */
public final class SecurityHeaders implements Handler<RoutingContext> {
    private static final CharSequence POLICY = createOptimized("content-security-policy");
    private static final CharSequence OWN_ONLY = createOptimized("default-src 'self'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    private static final CharSequence TYPES = createOptimized("x-content-type-options");
    private static final CharSequence AS_TOLD = createOptimized("nosniff");
    private static final CharSequence REFERRER = createOptimized("referrer-policy");
    private static final CharSequence NONE = createOptimized("no-referrer");
    private static final CharSequence FRAMES = createOptimized("x-frame-options");
    private static final CharSequence DENIED = createOptimized("DENY");
    private static final CharSequence OPENERS = createOptimized("cross-origin-opener-policy");
    private static final CharSequence SAME_ORIGIN = createOptimized("same-origin");

    @Override
    public void handle(RoutingContext ctx) {
        MultiMap headers = ctx.response().headers();
        headers.set(POLICY, OWN_ONLY)
                .set(TYPES, AS_TOLD)
                .set(REFERRER, NONE)
                .set(FRAMES, DENIED)
                .set(OPENERS, SAME_ORIGIN);
        ctx.next();
    }
}
