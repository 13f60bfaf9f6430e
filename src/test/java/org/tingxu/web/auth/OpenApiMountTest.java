package org.tingxu.web.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.web.auth.AuthWorld.PASSWORD;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.web.Contract;

class OpenApiMountTest {
    private final AuthWorld world = new AuthWorld();

    @TempDir
    private Path folder;

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

    private HttpServer server() throws IOException {
        FrontDoor door = new FrontDoor(false);
        Sessions sessions = world.sessions();
        OpenAPIContract contract =
                OpenAPIContract.from(world.vertx, contract().toString()).await();
        RouterBuilder builder = RouterBuilder.create(world.vertx, contract, RequestExtractor.withBodyHandler())
                .rootHandler(BodyHandler.create(false))
                .rootHandler(new SessionGuard(sessions, door, "/api/v1/session", OpenApiMountTest::refuse));
        new AuthOperations(
                        world.signIn(sessions),
                        new StaffAccounts(world.store, sessions, world.passwords),
                        door,
                        user -> Optional.empty(),
                        post -> Future.succeededFuture(true),
                        OpenApiMountTest::refuse)
                .handlers()
                .forEach((operation, handler) -> Optional.ofNullable(builder.getRoute(operation))
                        .orElseThrow(() -> new AssertionError("the contract has no " + operation))
                        .addHandler(handler));
        Router router = Router.router(world.vertx);
        router.route("/api/v1/*").subRouter(builder.createRouter());
        return world.vertx
                .createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .await();
    }

    private Path contract() throws IOException {
        String published = Files.readString(Path.of("docs/openapi/tingxu-v1.yaml"));
        return Files.writeString(folder.resolve("contract.yaml"), Contract.forRouter(published));
    }

    private static void refuse(RoutingContext ctx, Outcome.Refused<?> no) {
        ctx.response().setStatusCode(no.why().status());
        ctx.end(no.why().code()).onFailure(ctx::fail);
    }
}
