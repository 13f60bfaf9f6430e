package org.tingxu.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.line.SerialLineTest.await;
import static org.tingxu.device.line.SerialLineTest.until;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.testing.Programs;
import org.tingxu.testing.PtyDevice;
import org.tingxu.testing.PtyPair;

/** Debian's ser2net as a device server that we have not written, in front of a pseudo terminal. */
class Ser2netTest {
    private final Vertx vertx = Vertx.vertx();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder = Path.of(".");

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
        started.forEach(Process::destroy);
    }

    @Test
    void every_byte_goes_through_both_ways_and_again_after_the_device_server_was_restarted() throws Exception {
        int port = freePort();
        try (PtyPair pair = PtyPair.plug(folder, "pair")) {
            PtyDevice device = PtyDevice.on(pair.device(), (_, _) -> {});
            TcpLine line = TcpLine.open(vertx, new TcpPlace("127.0.0.1", port, 5_000, new Backoff(50, 200)));
            Buffer heard = Buffer.buffer();
            line.onBytes(heard::appendBuffer);

            for (int round = 1; round <= 2; round++) {
                Process server = ser2net(port, pair);
                until(() -> line.state() instanceof LineState.Up);
                int soFar = round * 256;
                await(line.write(everyByte()));
                until(() -> came(device).length() == soFar);
                device.say(everyByte().getBytes());
                until(() -> heard.length() == soFar);
                assertThat(came(device).slice(soFar - 256, soFar)).isEqualTo(everyByte());
                assertThat(heard.slice(soFar - 256, soFar)).isEqualTo(everyByte());

                server.destroy();
                assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
                until(() -> line.state() instanceof LineState.Down);
            }
            await(line.close());
        }
    }

    private static Buffer everyByte() {
        Buffer bytes = Buffer.buffer();
        for (int i = 0; i < 256; i++) {
            bytes.appendByte((byte) i);
        }
        return bytes;
    }

    private static Buffer came(PtyDevice device) {
        Buffer bytes = Buffer.buffer();
        device.chunks().forEach(chunk -> bytes.appendBytes(chunk.bytes().toArray()));
        return bytes;
    }

    private Process ser2net(int port, PtyPair pair) throws IOException {
        Path config = folder.resolve("ser2net.yaml");
        Files.writeString(config, """
                connection: &device
                  accepter: tcp,127.0.0.1,%d
                  connector: serialdev,%s,9600n81,local
                  options:
                    kickolduser: true
                """.formatted(port, pair.host()));
        Process server = new ProcessBuilder(Programs.find("ser2net", "ser2net"), "-n", "-u", "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("ser2net.log").toFile())
                .start();
        started.add(server);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
