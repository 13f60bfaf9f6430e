package org.tingxu.web.auth;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Stands before every route: finds the session of the cookie, and stops what a foreign page made a browser send.
 *
 * <p>A request that changes something and bears a live session is held to this: when it bears any sign of a browser
 * ({@code Origin}, {@code Sec-Fetch-Site} or {@code Referer}), these must name this server <em>and</em> {@code X-CSRF-Token}
 * must be the session's. A request with none of the three is not from a browser, so nobody was tricked into sending it, and
 * the cookie alone is enough. The log-in itself has no session yet: it is held to the origin only, so that no page can sign a
 * clerk in under another's name. Without a live session everybody is a visitor; that is no refusal here.
 */
public final class SessionGuard implements Handler<RoutingContext> {
    private static final String KEY = StaffSession.class.getName();

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CrossSite crossSite;
    private final String signInPath;
    private final BiConsumer<RoutingContext, Outcome.Refused<?>> refuse;

    /**
     * @param signInPath whole path of {@code POST /session}, e.g. {@code /api/v1/session}
     * @param refuse     writes a refusal to the answer
     */
    public SessionGuard(
            Sessions sessions,
            FrontDoor door,
            String signInPath,
            BiConsumer<RoutingContext, Outcome.Refused<?>> refuse) {
        this.sessions = sessions;
        this.cookie = new SessionCookie(door);
        this.crossSite = new CrossSite(door);
        this.signInPath = signInPath;
        this.refuse = refuse;
    }

    /** The session that this guard found, if the request bears a live one. */
    public static Optional<StaffSession> session(RoutingContext ctx) {
        return Optional.ofNullable(ctx.get(KEY));
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (isSignIn(ctx) && !crossSite.ownPageOrNone(ctx.request())) {
            refuse.accept(ctx, new Outcome.Refused<>(AuthRefusal.CSRF, 0));
            return;
        }
        Optional<String> value = cookie.read(ctx.request());
        boolean upgrade = ctx.request().canUpgradeToWebSocket();
        if (upgrade) {
            // Read to its end it could not become a WebSocket: whoever takes it over lets it go on.
            ctx.request().pause();
            ctx.addEndHandler(_ -> ctx.request().resume());
        }
        if (value.isEmpty()) {
            ctx.next();
            return;
        }
        boolean bodyToCome = !upgrade && !ctx.request().isEnded();
        if (bodyToCome) {
            ctx.request().pause();
        }
        sessions.resolve(value.get())
                .onComplete(
                        found -> {
                            if (bodyToCome) {
                                ctx.request().resume();
                            }
                            pass(ctx, found);
                        },
                        ctx::fail);
    }

    /** Lets through who has one of the roles; a one-time password opens nothing. */
    public Handler<RoutingContext> requireRole(Set<Role> anyOf) {
        Set<Role> roles = Set.copyOf(anyOf);
        return ctx -> letThrough(ctx, judge(session(ctx), roles));
    }

    /** Lets through who is signed in, even with a one-time password: for the session's own routes. */
    public Handler<RoutingContext> requireSession() {
        return ctx -> letThrough(ctx, signedIn(session(ctx)));
    }

    /** Whether this session may do what one of these roles may. */
    static Outcome<StaffSession> judge(Optional<StaffSession> session, Set<Role> anyOf) {
        if (session.isEmpty()) {
            return signedIn(session);
        }
        Staff staff = session.get().staff();
        if (staff.mustChangePassword()) {
            return Outcome.refused(AuthRefusal.PASSWORD_MUST_CHANGE);
        }
        return staff.hasAny(anyOf) ? signedIn(session) : Outcome.refused(AuthRefusal.FORBIDDEN);
    }

    private static Outcome<StaffSession> signedIn(Optional<StaffSession> session) {
        return session.map(Outcome::granted).orElseGet(() -> Outcome.refused(AuthRefusal.NOT_SIGNED_IN));
    }

    private void pass(RoutingContext ctx, Optional<StaffSession> found) {
        boolean stopped = found.isPresent()
                && CrossSite.changes(ctx.request())
                && !isSignIn(ctx)
                && !crossSite.allows(ctx.request(), found.get());
        if (stopped) {
            refuse.accept(ctx, new Outcome.Refused<>(AuthRefusal.CSRF, 0));
            return;
        }
        found.ifPresent(session -> ctx.put(KEY, session));
        ctx.next();
    }

    private void letThrough(RoutingContext ctx, Outcome<StaffSession> judged) {
        switch (judged) {
            case Outcome.Granted<StaffSession> granted -> ctx.next();
            case Outcome.Refused<StaffSession> refused -> refuse.accept(ctx, refused);
        }
    }

    private boolean isSignIn(RoutingContext ctx) {
        return ctx.request().method().equals(HttpMethod.POST)
                && signInPath.equals(ctx.request().path());
    }
}
