package org.tingxu.boot.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadLoopTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws InterruptedException {
        Waiting.on(vertx.close(), LONG);
    }

    private InetSocketAddress stub(Consumer<HttpServerRequest> handler) throws InterruptedException {
        HttpServer server = Waiting.on(
                vertx.createHttpServer().requestHandler(handler::accept).listen(0, "127.0.0.1"), LONG);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.actualPort());
    }

    private static String path(HttpServerRequest request) {
        return java.util.Objects.requireNonNull(request.path());
    }

    private static void answer(HttpServerResponse response, int status, String body) {
        response.setStatusCode(status).end(body).onFailure(e -> response.reset());
    }

    @Test
    void every_request_has_a_key_of_its_own_and_its_answer_is_counted_once() throws Exception {
        Set<String> keys = ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<String> again = new ConcurrentLinkedQueue<>();
        InetSocketAddress server = stub(request -> {
            String key = String.valueOf(request.getHeader("Idempotency-Key"));
            if (!keys.add(key)) {
                again.add(key);
            }
            answer(request.response(), 201, "{}");
        });
        LoadLoop.Result result = LoadLoop.run(server, 16, Scripts.issue("127.0.0.1", "test"), Duration.ZERO, SHORT);
        assertThat(again).isEmpty();
        assertThat(result.refused()).isZero();
        assertThat(result.rounds().count()).isPositive().isBetween(keys.size() - 16L, (long) keys.size());
        assertThat(result.requests().count()).isEqualTo(result.rounds().count());
    }

    @Test
    void a_visit_is_four_requests_in_order_at_ones_own_window() throws Exception {
        ConcurrentLinkedQueue<String> paths = new ConcurrentLinkedQueue<>();
        InetSocketAddress server = stub(request -> {
            paths.add(path(request));
            answer(request.response(), 200, "{}");
        });
        LoadLoop.Result result =
                LoadLoop.run(server, 1, Scripts.cycle("127.0.0.1", List.of("tingxu=x"), "test"), Duration.ZERO, SHORT);
        assertThat(paths)
                .startsWith(
                        "/api/v1/halls/bench/tickets",
                        "/api/v1/halls/bench/windows/1/next",
                        "/api/v1/halls/bench/windows/1/start",
                        "/api/v1/halls/bench/windows/1/finish",
                        "/api/v1/halls/bench/tickets");
        assertThat(result.requests().count())
                .isBetween(result.rounds().count() * 4, result.rounds().count() * 4 + 3);
    }

    @Test
    void refusals_are_told_and_many_end_the_load() throws Exception {
        InetSocketAddress server = stub(request -> answer(request.response(), 409, "{\"code\":\"hall-closed\"}"));
        assertThatIOException()
                .isThrownBy(() -> LoadLoop.run(server, 8, Scripts.issue("127.0.0.1", "test"), Duration.ZERO, LONG))
                .withMessageContaining("hall-closed");
    }

    @Test
    void a_call_counts_when_every_board_has_shown_it() throws Exception {
        List<HttpServerResponse> boards = new java.util.concurrent.CopyOnWriteArrayList<>();
        InetSocketAddress server = stub(request -> {
            if (path(request).endsWith("/stream")) {
                boards.add(request.response().setChunked(true));
                write(request.response(), "id: 1.1\nevent: snapshot\ndata: {}\n\n");
                return;
            }
            if (path(request).endsWith("/next")) {
                boards.forEach(b -> write(b, "id: 1.2\nevent: changed\ndata: {}\n\n"));
                boards.forEach(b -> write(b, "id: 1.3\nevent: called\ndata: {}\n\n"));
            }
            answer(request.response(), 200, "{}");
        });
        BoardLoad.Result result = BoardLoad.run(server, "127.0.0.1", 30, "tingxu=x", 10, "test");
        assertThat(result.shown().count()).isEqualTo(300);
        assertThat(result.commits().count()).isEqualTo(10);
    }

    private static void write(HttpServerResponse to, String text) {
        to.write(text).onFailure(e -> to.reset());
    }

    @Test
    void latencies_tell_the_nearest_rank() {
        Latencies latencies = new Latencies();
        for (int ms = 5_000; ms >= 1; ms--) {
            latencies.add(ms * 1_000_000L);
        }
        assertThat(latencies.quantileMs(0.5)).isEqualTo(2_500);
        assertThat(latencies.quantileMs(0.99)).isEqualTo(4_950);
        assertThat(latencies.count()).isEqualTo(5_000);
        assertThat(new Latencies().quantileMs(0.5)).isNaN();
    }
}
