package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tingxu.core.name.ClerkId;

/**
 * The operations of {@code /session} and {@code /staff}, by their {@code operationId}. They expect the body read by a body
 * handler (an OpenAPI router then needs {@code RequestExtractor.withBodyHandler()}) and the
 * {@link SessionGuard} passed.
 */
public final class AuthOperations {
    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);

    private final SignIn signIn;
    private final StaffAccounts accounts;
    private final FrontDoor door;
    private final SessionCookie cookie;
    private final Function<ClerkId, Optional<Post>> post;
    private final Function<StationPost, Future<Boolean>> stationKnown;
    private final BiConsumer<RoutingContext, Outcome.Refused<?>> refuse;

    /**
     * @param post         where a clerk is signed in now
     * @param stationKnown whether a hall of this server has that station
     * @param refuse       writes a refusal to the answer
     */
    public AuthOperations(
            SignIn signIn,
            StaffAccounts accounts,
            FrontDoor door,
            Function<ClerkId, Optional<Post>> post,
            Function<StationPost, Future<Boolean>> stationKnown,
            BiConsumer<RoutingContext, Outcome.Refused<?>> refuse) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.door = door;
        this.cookie = new SessionCookie(door);
        this.post = post;
        this.stationKnown = stationKnown;
        this.refuse = refuse;
    }

    /** What to mount, by operation. */
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "showSession", this::showSession,
                "signIn", this::signIn,
                "signOut", this::signOut,
                "changePassword", this::changePassword,
                "listStaff", this::listStaff,
                "addStaff", this::addStaff,
                "disableStaff", this::disableStaff);
    }

    private void showSession(RoutingContext ctx) {
        withSession(ctx, session -> answer(ctx, 200, json(session)));
    }

    private void signIn(RoutingContext ctx) {
        JsonObject body = body(ctx);
        Optional<StaffSession> old = SessionGuard.session(ctx);
        String caller = door.callerAddress(ctx.request());
        Future<Outcome<SignedIn>> signedIn = signIn.signIn(
                        body.getString("user", ""), body.getString("password", ""), caller)
                .compose(outcome -> outcome.then(in -> end(old).map(Outcome.granted(in))));
        settle(ctx, signedIn, in -> {
            cookie.set(ctx, in.token());
            answer(ctx, 200, json(in.session()));
        });
    }

    private void signOut(RoutingContext ctx) {
        cookie.clear(ctx);
        end(SessionGuard.session(ctx)).onComplete(ended -> done(ctx), ctx::fail);
    }

    private Future<Void> end(Optional<StaffSession> session) {
        return session.map(signIn::signOut).orElseGet(Future::succeededFuture);
    }

    private void changePassword(RoutingContext ctx) {
        JsonObject body = body(ctx);
        String caller = door.callerAddress(ctx.request());
        withSession(
                ctx,
                session -> settle(
                        ctx,
                        signIn.changePassword(
                                session, body.getString("current", ""), body.getString("next", ""), caller),
                        changed -> done(ctx)));
    }

    private void listStaff(RoutingContext ctx) {
        asAdmin(ctx, admin -> accounts.list().onComplete(all -> answer(ctx, 200, AuthJson.staff(all)), ctx::fail));
    }

    private void addStaff(RoutingContext ctx) {
        JsonObject body = body(ctx);
        asAdmin(ctx, admin -> {
            settle(ctx, add(body, admin), staff -> answer(ctx, 201, AuthJson.staff(staff)));
        });
    }

    private Future<Outcome<Staff>> add(JsonObject body, StaffSession admin) {
        boolean agent = body.getJsonArray("roles", new JsonArray()).contains(Role.AGENT.code());
        boolean stationed = body.containsKey("station");
        Optional<Staff> wanted = AuthJson.wanted(body);
        if (agent != stationed || wanted.isEmpty()) {
            return Future.succeededFuture(
                    Outcome.refused(agent || stationed ? AuthRefusal.ACCOUNT_STATION : AuthRefusal.ACCOUNT_FAULTY));
        }
        Future<Boolean> there = wanted.get().station().map(stationKnown).orElseGet(() -> Future.succeededFuture(true));
        return there.compose(known -> known
                ? accounts.add(wanted.get(), body.getString("password", ""), admin)
                : Future.succeededFuture(Outcome.refused(AuthRefusal.ACCOUNT_STATION)));
    }

    private void disableStaff(RoutingContext ctx) {
        asAdmin(ctx, admin -> {
            Future<Outcome<Staff>> closed = Optional.ofNullable(ctx.pathParam("user"))
                    .flatMap(StaffAccounts::userName)
                    .map(user -> accounts.disable(user, admin))
                    .orElseGet(() -> Future.succeededFuture(Outcome.refused(AuthRefusal.ACCOUNT_UNKNOWN)));
            settle(ctx, closed, staff -> done(ctx));
        });
    }

    private void withSession(RoutingContext ctx, Consumer<StaffSession> then) {
        SessionGuard.session(ctx)
                .ifPresentOrElse(then, () -> refuse.accept(ctx, new Outcome.Refused<>(AuthRefusal.NOT_SIGNED_IN, 0)));
    }

    private void asAdmin(RoutingContext ctx, Consumer<StaffSession> then) {
        take(ctx, SessionGuard.judge(SessionGuard.session(ctx), ADMIN), then);
    }

    private <T> void settle(RoutingContext ctx, Future<Outcome<T>> coming, Consumer<T> granted) {
        coming.onComplete(outcome -> take(ctx, outcome, granted), ctx::fail);
    }

    private <T> void take(RoutingContext ctx, Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Granted<T> granted -> then.accept(granted.value());
            case Outcome.Refused<T> refused -> refuse.accept(ctx, refused);
        }
    }

    private static JsonObject body(RoutingContext ctx) {
        return Optional.ofNullable(ctx.body().asJsonObject()).orElseGet(JsonObject::new);
    }

    private JsonObject json(StaffSession session) {
        return AuthJson.session(session, post.apply(session.staff().user()));
    }

    /** Nothing of this may lie in a cache: it bears the CSRF token, or names. */
    private static void answer(RoutingContext ctx, int status, Object json) {
        HttpServerResponse response = ctx.response().setStatusCode(status).putHeader("Cache-Control", "no-store");
        ctx.json(json).onFailure(e -> response.reset());
    }

    private static void done(RoutingContext ctx) {
        HttpServerResponse response = ctx.response().setStatusCode(204).putHeader("Cache-Control", "no-store");
        response.end().onFailure(e -> response.reset());
    }
}
