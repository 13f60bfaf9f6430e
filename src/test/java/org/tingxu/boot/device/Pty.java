package org.tingxu.boot.device;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A pseudo-terminal by socat, and a device of a few lines at its other end. */
final class Pty implements AutoCloseable {
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final long OPEN_MS = 20_000;

    private final Process socat;
    private final Path host;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Function<byte[], List<byte[]>> device = _ -> List.of();

    private Pty(Process socat, Path host) {
        this.socat = socat;
        this.host = host;
        Thread.ofVirtual().start(this::serve);
    }

    /** The far end is socat's own standard input and output. */
    static Pty open(Path folder) throws IOException, InterruptedException {
        Path host = folder.resolve("host");
        Process socat = new ProcessBuilder("socat", "pty,raw,echo=0,wait-slave,link=" + host, "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(OPEN_MS);
        while (!Files.exists(host)) {
            if (!socat.isAlive() || System.nanoTime() > until) {
                throw new IOException("socat made no pseudo-terminal");
            }
            Thread.sleep(10);
        }
        return new Pty(socat, host);
    }

    void answer(Function<byte[], List<byte[]>> answers) {
        device = answers;
    }

    Path host() {
        return host;
    }

    /** All that came, in hex. */
    String heard() {
        return String.join(" ", heard);
    }

    private void serve() {
        try (InputStream in = socat.getInputStream();
                OutputStream out = socat.getOutputStream()) {
            byte[] buffer = new byte[4_096];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, n);
                heard.add(SPACED.formatHex(bytes));
                for (byte[] answer : device.apply(bytes)) {
                    out.write(answer);
                }
                out.flush();
            }
        } catch (IOException closed) {
            heard.add("closed");
        }
    }

    @Override
    public void close() {
        socat.destroy();
        socat.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
