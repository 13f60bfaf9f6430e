package org.tingxu.web.auth;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The cookie of a session: {@value #OVER_TLS} over TLS, where no page of another host or path can have set it, and
 * {@value #OVER_HTTP} in a local network without TLS. One is never taken for the other.
 */
record SessionCookie(FrontDoor door) {
    static final String OVER_TLS = "__Host-tingxu";
    static final String OVER_HTTP = "tingxu";

    Optional<String> read(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name(request))).map(Cookie::getValue);
    }

    void set(RoutingContext ctx, SessionToken token) {
        ctx.response().addCookie(cookie(ctx, token.cookieValue()));
    }

    /** Takes the cookie back; a browser wants the same attributes for that. */
    void clear(RoutingContext ctx) {
        ctx.response().addCookie(cookie(ctx, "").setMaxAge(0));
    }

    private Cookie cookie(RoutingContext ctx, String value) {
        return Cookie.cookie(name(ctx.request()), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(door.overTls(ctx.request()))
                .setSameSite(CookieSameSite.STRICT);
    }

    private String name(HttpServerRequest request) {
        return door.overTls(request) ? OVER_TLS : OVER_HTTP;
    }
}
