package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.PASSWORD;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.web.ApiRouter;
import org.tingxu.web.Contract;
import org.tingxu.web.Operation;

class OpenApiMountTest {
    private final AuthWorld world = new AuthWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void every_operation_has_a_place_in_the_published_contract_and_works_there() throws Exception {
        world.account("boss", Role.ADMIN);
        HttpServer server = server();
        String base = "http://127.0.0.1:%d/api/v1".formatted(server.actualPort());
        try (HttpClient client = HttpClient.newHttpClient()) {
            String login = new JsonObject()
                    .put("user", "boss")
                    .put("password", PASSWORD)
                    .encode();
            HttpResponse<String> in = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/session"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(login))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            HttpResponse<String> disable = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/staff/boss/disable"))
                            .header("Cookie", cookie)
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(disable.body()).isEqualTo("last-admin");
        }
    }

    private HttpServer server() {
        FrontDoor door = new FrontDoor(false);
        Sessions sessions = world.sessions();
        Map<String, Handler<RoutingContext>> handlers = new AuthOperations(
                        world.signIn(sessions),
                        new StaffAccounts(world.store, sessions, world.passwords),
                        door,
                        user -> Optional.empty(),
                        OpenApiMountTest::refuse)
                .handlers();
        List<Operation> described = Contract.read().operations().stream()
                .filter(o -> handlers.containsKey(o.id()))
                .toList();
        Router router = Router.router(world.vertx);
        SessionGuard guard = new SessionGuard(sessions, door, ApiRouter.BASE + "/session", OpenApiMountTest::refuse);
        ApiRouter.mount(router, described, guard, Map.of(), handlers);
        return world.vertx
                .createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await();
    }

    private static void refuse(RoutingContext ctx, Outcome.Refused<?> no) {
        ctx.response().setStatusCode(no.why().status());
        ctx.end(no.why().code()).onFailure(ctx::fail);
    }
}
