package org.tingxu.web.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/** The screens: pages are always asked for anew, what their names carry a hash of is kept for ever. */
public final class Screens {
    private static final String FOLDER = "screens";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private Screens() {}

    public static void mount(Router router) {
        StaticHandler files = StaticHandler.create(FOLDER)
                .setCachingEnabled(false)
                .setIndexPage("index.html")
                .setDirectoryListing(false);
        router.get("/*").handler(Screens::cacheRule).handler(files);
    }

    private static void cacheRule(RoutingContext ctx) {
        boolean hashed = ctx.normalizedPath().startsWith("/assets/");
        ctx.addHeadersEndHandler(
                _ -> ctx.response().headers().set(HttpHeaders.CACHE_CONTROL, hashed ? FOREVER : "no-cache"));
        ctx.next();
    }
}
