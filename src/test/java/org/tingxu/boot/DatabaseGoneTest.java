package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.testing.Api;
import org.tingxu.testing.ServerProcess;
import org.tingxu.testing.TestServer;

/** Promise 12: without its database the server refuses honestly, and it recovers unaided. */
class DatabaseGoneTest {
    private final Path data = ServerProcess.freshData();

    @AfterEach
    void remove() {
        ServerProcess.remove(data);
    }

    @Test
    void whatever_is_asked_meanwhile_may_be_asked_again_and_is_then_answered() throws Exception {
        EmbeddedPostgres first = EmbeddedPostgres.start(data);
        int port = first.port();
        try (TestServer server = TestServer.start(first.uri(), java.util.Optional.empty())) {
            Api visitor = server.api();
            Api clerk = visitor.demo("clerk1");
            clerk.post("/halls/demo/windows/1/sign-in").ok();
            String number = visitor.take("demo", "dibao").ok().number();
            clerk.post("/halls/demo/tickets/" + number + "/cancel", new JsonObject().put("reason", "x"))
                    .ok();
            first.close();
            List<Api.Reply> refused = new ArrayList<>();
            refused.add(visitor.key("k").take("demo", "dibao"));
            refused.add(visitor.take("demo", "dibao"));
            refused.add(clerk.post("/halls/demo/windows/1/next"));
            refused.add(visitor.get("/halls/demo/tickets/" + number));
            refused.add(visitor.post(
                    "/session", new JsonObject().put("user", "clerk2").put("password", "demo-clerk2")));
            refused.add(visitor.with("Cookie", "tingxu=" + "A".repeat(43)).get("/session"));
            refused.add(visitor.with("Cookie", "tingxu=" + "A".repeat(43)).post("/halls/demo/windows/1/next"));
            for (Api.Reply reply : refused) {
                assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
                assertThat(reply.header("Retry-After")).as(reply.toString()).isNotEmpty();
                assertThat(reply.json().getBoolean("retryable")).isTrue();
            }
            assertThat(visitor.get("/health/live").status()).isEqualTo(200);
            assertThat(visitor.get("/health/ready").status()).isEqualTo(503);
            try (EmbeddedPostgres again = EmbeddedPostgres.start(data)) {
                assertThat(again.port()).isEqualTo(port);
                untilReady(visitor);
                assertThat(visitor.key("k").take("demo", "dibao").status()).isEqualTo(201);
                assertThat(clerk.post("/halls/demo/windows/1/next").status()).isEqualTo(200);
                assertThat(visitor.get("/halls/demo/tickets/" + number).json().getString("state"))
                        .isEqualTo("cancelled");
            }
        }
    }

    @Test
    void an_embedded_database_that_dies_is_started_again_as_often_as_it_dies() throws Exception {
        try (ServerProcess server = ServerProcess.up(data)) {
            server.api().take("demo", "dibao").ok();
            for (int death = 0; death < 2; death++) {
                long before = ServerProcess.postmaster(data);
                ServerProcess.killPostgres(data);
                untilReady(server.api());
                assertThat(server.api().take("demo", "dibao").status()).isEqualTo(201);
                assertThat(ServerProcess.postmaster(data)).isNotEqualTo(before);
            }
            assertThat(server.end("TERM")).isIn(0, 143);
        }
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    /** Ready again, after it had noticed. */
    private static void untilReady(Api api) throws InterruptedException {
        Thread.sleep(300);
        for (int i = 0; i < 150; i++) {
            if (api.get("/health/ready").status() == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("does not recover by itself: " + api.get("/health/ready"));
    }
}
