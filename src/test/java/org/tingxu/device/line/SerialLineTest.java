package org.tingxu.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialLineTest {
    private static final Path LIBRARY = Path.of("target/serial-library");
    private static final Backoff QUICK = new Backoff(50, 200);

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void library() throws IOException {
        SerialLibrary.unpackInto(LIBRARY);
    }

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    @Test
    void the_native_library_lies_in_a_folder_of_our_own() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(LIBRARY)))
                .isEqualTo("rwx------");
        assertThat(System.getProperty("jSerialComm.library.path"))
                .isEqualTo(LIBRARY.toAbsolutePath().toString());
    }

    @Test
    void bytes_go_both_ways_and_the_line_comes_up_again_after_the_device_was_unplugged() throws Exception {
        SerialLine line = SerialLine.open(vertx, settings());
        Buffer heard = Buffer.buffer();
        AtomicInteger changes = new AtomicInteger();
        line.onBytes(heard::appendBuffer);
        line.onState(_ -> changes.incrementAndGet());

        for (int plugged = 1; plugged <= 2; plugged++) {
            Process cable = plug();
            until(() -> line.state() instanceof LineState.Up);
            exchange(line, heard, "round " + plugged);

            cable.destroy();
            cable.waitFor();
            until(() -> line.state() instanceof LineState.Down);
            assertThat(failure(line.write(Buffer.buffer("x")))).isInstanceOf(LineRefused.class);
        }

        assertThat(changes.get()).as("no storm of changes").isLessThan(40);
        await(line.close());
        assertThat(line.state()).isInstanceOf(LineState.Closed.class);
    }

    private void exchange(SerialLine line, Buffer heard, String word) throws Exception {
        try (InputStream in = Files.newInputStream(folder.resolve("device"));
                OutputStream out = Files.newOutputStream(folder.resolve("device"))) {
            await(line.write(Buffer.buffer(word)));
            assertThat(new String(in.readNBytes(word.length()), StandardCharsets.US_ASCII))
                    .isEqualTo(word);
            out.write(word.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            until(() -> heard.toString().endsWith(word));
        }
    }

    @Test
    void a_peer_that_stops_reading_fails_the_write_and_does_not_block_the_loop() throws Exception {
        Process cable = plug();
        SerialLine line = SerialLine.open(vertx, settings());
        until(() -> line.state() instanceof LineState.Up);
        signal(cable, "STOP");
        AtomicInteger ticks = new AtomicInteger();
        vertx.setPeriodic(10, _ -> ticks.incrementAndGet());

        assertThat(failure(line.write(Buffer.buffer(new byte[200_000])))).hasMessageContaining("stopped taking bytes");

        assertThat(ticks.get()).as("the loop went on").isGreaterThan(10);
        signal(cable, "CONT");
        until(() -> line.state() instanceof LineState.Up);
        cable.destroy();
        await(line.close());
    }

    @Test
    void a_write_beyond_the_bound_is_refused() throws Exception {
        Process cable = plug();
        SerialLine line = SerialLine.open(vertx, settings());
        until(() -> line.state() instanceof LineState.Up);

        assertThat(failure(line.write(Buffer.buffer(new byte[Line.PENDING_BYTES_MAX + 1]))))
                .isInstanceOf(LineRefused.class);
        await(line.close());
        cable.destroy();
    }

    @Test
    void settings_that_no_port_has_are_refused() {
        assertThatThrownBy(() -> SerialSettings.usual("/dev/ttyS0", 1)).hasMessageContaining("300 to 4000000");
    }

    private SerialSettings settings() {
        return new SerialSettings(
                folder.resolve("host").toString(),
                4_000_000,
                8,
                1,
                SerialSettings.Parity.NONE,
                SerialSettings.Flow.NONE,
                false,
                500,
                QUICK);
    }

    /** A pair of pseudo terminals, each behind a link that points elsewhere after every replugging. */
    private Process plug() throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/socat"))) {
            throw new IOException("socat is missing: apt-get install socat");
        }
        Process socat = new ProcessBuilder(
                        "socat",
                        "pty,raw,echo=0,link=" + folder.resolve("host"),
                        "pty,raw,echo=0,link=" + folder.resolve("device"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        until(() -> Files.exists(folder.resolve("host")) && Files.exists(folder.resolve("device")));
        return socat;
    }

    private static void signal(Process process, String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static Throwable failure(Future<Void> future) throws Exception {
        return await(future.map(new Throwable("succeeded")).recover(Future::succeededFuture));
    }

    static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 10 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
