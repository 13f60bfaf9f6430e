package org.tingxu.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.LiveLine;
import org.tingxu.testing.RawHttp;
import org.tingxu.testing.TestServer;

class StreamTest {
    private final TestServer server = TestServer.demo();
    private final Api visitor = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_screen_that_was_away_hears_what_it_missed_and_nothing_twice() throws IOException {
        Api clerk = visitor.demo("clerk1");
        clerk.post("/halls/demo/windows/1/sign-in").ok();
        String id = visitor.get("/halls/demo/board").json().getString("id");
        String first = called(clerk);
        String second = called(clerk);
        try (Ears ears = new Ears(server.port(), id)) {
            JsonObject one = ears.nextCall();
            JsonObject two = ears.nextCall();
            assertThat(one.getJsonObject("call").getString("number")).isEqualTo(first);
            assertThat(two.getJsonObject("call").getString("number")).isEqualTo(second);
            try (Ears later = new Ears(server.port(), one.getString("id"))) {
                assertThat(later.nextCall().getJsonObject("call").getString("number"))
                        .isEqualTo(second);
            }
        }
    }

    @Test
    void a_screen_of_another_epoch_or_without_a_past_gets_the_whole_board() throws IOException {
        for (String id : List.of("", "999.1", "nonsense", "1.99999999")) {
            try (Ears ears = new Ears(server.port(), id)) {
                JsonObject first = ears.next();
                assertThat(first.getString("type")).as(id).isEqualTo("snapshot");
                assertThat(first.getJsonObject("board").getJsonArray("windows")).hasSize(5);
            }
        }
    }

    @Test
    void a_screen_that_does_not_read_is_let_go_and_stalls_nobody() throws Exception {
        Api clerk = visitor.demo("clerk1");
        clerk.post("/halls/demo/windows/1/sign-in").ok();
        try (Socket deaf = new Socket();
                Ears ears = new Ears(server.port(), "")) {
            deaf.setReceiveBufferSize(1_024);
            deaf.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            deaf.getOutputStream().write(Ears.request("").getBytes(StandardCharsets.US_ASCII));
            ears.next();
            visitor.take("demo", "dibao").ok();
            clerk.post("/halls/demo/windows/1/next").ok();
            ears.nextCall();
            long slowest = 0;
            int calls = 0;
            for (; calls < 4_000; calls += 100) {
                List<CompletableFuture<Api.Reply>> burst = IntStream.range(0, 100)
                        .mapToObj(_ -> clerk.start("POST", "/halls/demo/windows/1/recall", ""))
                        .toList();
                long asked = System.nanoTime();
                burst.forEach(CompletableFuture::join);
                for (int i = 0; i < 100; i++) {
                    ears.nextCall();
                }
                slowest = Math.max(slowest, System.nanoTime() - asked);
            }
            assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(5));
            deaf.setSoTimeout(10_000);
            assertThat(endOf(deaf)).as("the deaf screen's connection was ended").isTrue();
        }
    }

    /** Reads what is left until the connection ends; false when it stays open and silent. */
    private static boolean endOf(Socket socket) throws IOException {
        byte[] bytes = new byte[65_536];
        try {
            while (socket.getInputStream().read(bytes) >= 0) {
                Thread.onSpinWait();
            }
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (SocketException cut) {
            return true;
        }
    }

    @Test
    void the_staffs_line_is_for_staff_of_our_own_pages() throws Exception {
        Api clerk = visitor.demo("clerk1");
        String upgrade = "GET /api/v1/halls/demo/live HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: "
                + clerk.headers().get("Cookie") + "\r\n";
        assertThat(RawHttp.head(server.port(), upgrade.replaceFirst("Cookie: .*\r\n", "") + "\r\n"))
                .startsWith("HTTP/1.1 401");
        assertThat(RawHttp.head(server.port(), upgrade + "Origin: http://evil.example\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(RawHttp.head(server.port(), upgrade + "Origin: http://127.0.0.1:" + server.port() + "\r\n\r\n"))
                .startsWith("HTTP/1.1 101");
        try (LiveLine line = LiveLine.open(server, clerk, "/halls/demo/live?window=1")) {
            assertThat(line.next().getString("type")).isEqualTo("snapshot");
            assertThat(line.next().getString("type")).isEqualTo("desk");
        }
    }

    private String called(Api clerk) {
        visitor.take("demo", "dibao").ok();
        String number = clerk.post("/halls/demo/windows/1/next").ok().number();
        clerk.post("/halls/demo/windows/1/start");
        if (!number.equals("A001")) {
            return number;
        }
        clerk.post("/halls/demo/windows/1/finish").ok();
        return number;
    }

    /** One screen. */
    private static final class Ears implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Ears(int port, String lastId) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request(lastId).getBytes(StandardCharsets.US_ASCII));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        static String request(String lastId) {
            String id = lastId.isEmpty() ? "" : "Last-Event-ID: " + lastId + "\r\n";
            return "GET /api/v1/halls/demo/stream HTTP/1.1\r\nHost: localhost\r\n" + id + "\r\n";
        }

        JsonObject next() throws IOException {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("data: ")) {
                    return new JsonObject(line.substring("data: ".length()));
                }
            }
            throw new AssertionError("the stream ended");
        }

        JsonObject nextCall() throws IOException {
            JsonObject envelope = next();
            while (!envelope.getString("type").equals("called")) {
                envelope = next();
            }
            return envelope;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
