package org.tingxu.web.auth;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.WindowNo;

/** A real HTTP server on loopback with the guard, the operations and two routes of the hall. */
final class AuthServer implements AutoCloseable {
    private static final String BASE = "/api/v1";

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    AuthServer(AuthWorld world, FrontDoor door) {
        Sessions sessions = world.sessions();
        SessionGuard guard = new SessionGuard(sessions, door, BASE + "/session", AuthServer::refuse);
        AuthOperations operations = new AuthOperations(
                world.signIn(sessions),
                new StaffAccounts(world.store, sessions, world.passwords),
                door,
                user -> user.value().equals("chen")
                        ? Optional.of(new Post(new HallId("demo"), new WindowNo(3)))
                        : Optional.empty(),
                post -> Future.succeededFuture(true),
                AuthServer::refuse);
        var handlers = operations.handlers();
        Router router = Router.router(world.vertx);
        // The guard comes before the body is read here, which is the harder place.
        router.route().handler(guard);
        router.route().handler(BodyHandler.create(false));
        router.get(BASE + "/session").handler(handlers.get("showSession"));
        router.post(BASE + "/session").handler(handlers.get("signIn"));
        router.delete(BASE + "/session").handler(handlers.get("signOut"));
        router.post(BASE + "/session/password").handler(handlers.get("changePassword"));
        router.get(BASE + "/staff").handler(handlers.get("listStaff"));
        router.post(BASE + "/staff").handler(handlers.get("addStaff"));
        router.post(BASE + "/staff/:user/disable").handler(handlers.get("disableStaff"));
        router.post(BASE + "/tickets").handler(ctx -> ctx.json(new JsonObject().put("ticket", "A001")));
        router.post(BASE + "/call")
                .handler(guard.requireRole(Set.of(Role.CLERK, Role.SUPERVISOR)))
                .handler(AuthServer::call);
        this.server = world.vertx
                .createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await();
    }

    /** An answer: its JSON is empty when it has no body. */
    record Answer(int status, JsonObject json, String text, Optional<String> setCookie, Optional<String> retryAfter) {
        String code() {
            return json.getString("code", "");
        }

        /** What a client sends back. */
        String cookie() {
            String whole = setCookie.orElseThrow();
            return whole.substring(0, whole.indexOf(';'));
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    Answer signIn(String user, String password) {
        return send(
                "POST",
                "/session",
                new JsonObject().put("user", user).put("password", password).encode(),
                Map.of());
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + BASE + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        boolean object = response.body().startsWith("{");
        return new Answer(
                response.statusCode(),
                object ? new JsonObject(response.body()) : new JsonObject(),
                response.body(),
                response.headers().firstValue("Set-Cookie"),
                response.headers().firstValue("Retry-After"));
    }

    private static void call(RoutingContext ctx) {
        String user = SessionGuard.session(ctx).orElseThrow().staff().user().value();
        ctx.json(new JsonObject().put("calledBy", user)).onFailure(ctx::fail);
    }

    private static void refuse(RoutingContext ctx, Outcome.Refused<?> no) {
        ctx.response().setStatusCode(no.why().status());
        if (no.retryAfterSeconds() > 0) {
            ctx.response().putHeader("Retry-After", Integer.toString(no.retryAfterSeconds()));
        }
        ctx.json(new JsonObject().put("code", no.why().code())).onFailure(ctx::fail);
    }

    @Override
    public void close() {
        client.close();
        server.close().await();
    }
}
