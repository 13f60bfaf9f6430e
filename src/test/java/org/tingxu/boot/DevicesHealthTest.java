package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

class DevicesHealthTest {
    @Test
    void a_hall_whose_sign_nobody_can_reach_is_ready_takes_numbers_and_says_which_device_is_down() throws Exception {
        try (TestServer server = TestServer.of(hall(freePort()))) {
            Api api = server.api();
            assertThat(api.get("/health/ready").status()).isEqualTo(200);
            JsonObject health = awaitDown(api);
            assertThat(health.getString("status")).isEqualTo("trouble");
            assertThat(condition(health, "sign-1")).isEqualTo("down");
            assertThat(condition(health, "sign-2")).isEqualTo("up");
            assertThat(health.encode()).doesNotContain("127.0.0.1");
            assertThat(api.get("/health/ready").status()).isEqualTo(200);
        }
    }

    private static JsonObject awaitDown(Api api) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        JsonObject health = api.get("/health/devices").json();
        while (!condition(health, "sign-1").equals("down") && System.nanoTime() - end < 0) {
            Thread.sleep(50);
            health = api.get("/health/devices").json();
        }
        return health;
    }

    private static String condition(JsonObject health, String id) {
        JsonArray devices = health.getJsonArray("devices");
        for (int i = 0; i < devices.size(); i++) {
            if (devices.getJsonObject(i).getString("id").equals(id)) {
                return devices.getJsonObject(i).getString("condition");
            }
        }
        throw new AssertionError("no device " + id + " in " + health);
    }

    /** Nobody listens there. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String hall(int port) {
        return """
                hall: {id: yunxi, name: {zh-CN: 云溪镇便民服务中心, en: Yunxi Town Service Centre}, demo: true}
                hours: always
                groups:
                  - {code: a, name: {zh-CN: 综合, en: General}, prefix: A, from: 1, to: 999}
                services:
                  - {code: advice, name: {zh-CN: 咨询, en: Advice}, group: a}
                windows:
                  - {window: 1, serves: [advice]}
                  - {window: 2, serves: [advice]}
                signs:
                  - {id: sign-1, profile: onbon-bx-5k, line: {tcp: "127.0.0.1:%d"}, shows: {window: 1}}
                  - {id: sign-2, profile: onbon-bx-5k, line: virtual, shows: {window: 2}}
                """.formatted(port);
    }
}
