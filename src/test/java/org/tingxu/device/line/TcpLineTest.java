package org.tingxu.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.line.SerialLineTest.await;
import static org.tingxu.device.line.SerialLineTest.until;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TcpLineTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    @Test
    void bytes_go_both_ways_and_the_line_comes_up_again_after_the_device_went_away() throws Exception {
        ServerSocket first = listen(0);
        TcpLine line = open(first.getLocalPort());
        Buffer heard = Buffer.buffer();
        line.onBytes(heard::appendBuffer);
        Socket device = first.accept();
        until(() -> line.state() instanceof LineState.Up);
        exchange(line, device, heard, "one");

        device.close();
        first.close();
        until(() -> line.state() instanceof LineState.Down);
        assertThat(failure(line.write(Buffer.buffer("x")))).isInstanceOf(LineRefused.class);

        try (ServerSocket again = listen(first.getLocalPort());
                Socket back = again.accept()) {
            until(() -> line.state() instanceof LineState.Up);
            exchange(line, back, heard, "two");
            await(line.close());
            assertThat(line.state()).isInstanceOf(LineState.Closed.class);
            assertThat(back.getInputStream().read())
                    .as("the device sees the end")
                    .isEqualTo(-1);
        }
    }

    private static void exchange(TcpLine line, Socket device, Buffer heard, String word) throws Exception {
        await(line.write(Buffer.buffer(word)));
        InputStream in = device.getInputStream();
        assertThat(Buffer.buffer(in.readNBytes(word.length())).toString()).isEqualTo(word);
        device.getOutputStream().write(Buffer.buffer(word).getBytes());
        until(() -> heard.toString().endsWith(word));
    }

    @Test
    void a_device_that_stops_reading_fails_the_write_and_is_given_up() throws Exception {
        try (ServerSocket server = listen(0)) {
            TcpLine line = open(server.getLocalPort());
            Socket device = server.accept();
            until(() -> line.state() instanceof LineState.Up);
            AtomicInteger ticks = new AtomicInteger();
            vertx.setPeriodic(10, _ -> ticks.incrementAndGet());

            Throwable failure = new Throwable("succeeded");
            for (int i = 0; i < 100 && "succeeded".equals(failure.getMessage()); i++) {
                failure = failure(line.write(Buffer.buffer(new byte[Line.PENDING_BYTES_MAX])));
            }

            assertThat(failure).hasMessageContaining("took nothing for 300 ms");
            assertThat(ticks.get()).as("the loop went on").isGreaterThan(10);
            Socket fresh = server.accept();
            until(() -> line.state() instanceof LineState.Up);
            await(line.close());
            fresh.close();
            device.close();
        }
    }

    @Test
    void waits_between_tries_grow_to_their_limit() {
        Backoff backoff = new Backoff(100, 1_000);

        assertThat(new long[] {backoff.delayMs(1), backoff.delayMs(2), backoff.delayMs(3), backoff.delayMs(99)})
                .containsExactly(100, 200, 400, 1_000);
    }

    private TcpLine open(int port) {
        return TcpLine.open(vertx, new TcpPlace("127.0.0.1", port, 300, new Backoff(50, 200)));
    }

    private static ServerSocket listen(int port) throws Exception {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.setReceiveBufferSize(65_536);
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        return server;
    }

    private static Throwable failure(Future<Void> future) throws Exception {
        return await(future.map(new Throwable("succeeded")).recover(Future::succeededFuture));
    }
}
