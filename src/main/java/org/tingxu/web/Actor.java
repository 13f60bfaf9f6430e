package org.tingxu.web;

import io.vertx.ext.web.RoutingContext;
import org.tingxu.core.name.ClerkId;
import org.tingxu.web.auth.SessionGuard;
import org.tingxu.web.auth.Staff;
import org.tingxu.web.auth.StaffSession;

/** Who acts in a request that its route lets staff alone make. */
public final class Actor {
    private Actor() {}

    public static Staff staff(RoutingContext ctx) {
        return SessionGuard.session(ctx)
                .map(StaffSession::staff)
                .orElseThrow(() -> new IllegalStateException("a staff route without its guard"));
    }

    public static ClerkId clerk(RoutingContext ctx) {
        return staff(ctx).user();
    }

    /** As the journal names the actor. */
    public static String of(RoutingContext ctx) {
        return clerk(ctx).value();
    }
}
