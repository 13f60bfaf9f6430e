package org.tingxu.boot.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Two pseudo-terminals joined by the program socat: a serial line without hardware. */
final class Socat implements AutoCloseable {
    private static final long LINKS_WITHIN_MS = 5_000;

    private final Process process;
    private final Path device;

    private Socat(Process process, Path device) {
        this.process = process;
        this.device = device;
    }

    /**
     * Makes the terminal that a host opens, and its other end beside it.
     *
     * @throws IOException when socat is missing or does not make them within {@value #LINKS_WITHIN_MS} ms
     */
    static Socat at(Path host) throws IOException, InterruptedException {
        Path device = host.resolveSibling(host.getFileName() + ".device");
        Process process;
        try {
            process = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + host, "pty,raw,echo=0,link=" + device)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new IOException("socat is missing: install the package socat", missing);
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LINKS_WITHIN_MS);
        while (!Files.exists(host) || !Files.exists(device)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IOException("socat made no terminal at " + host + ": may this user write there?");
            }
            Thread.sleep(20);
        }
        return new Socat(process, device);
    }

    /** The end that the simulated device opens. */
    Path device() {
        return device;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
