package org.tingxu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A serial cable of two pseudo terminals, made by socat, which can be unplugged and stalled. Each end is a link. */
public final class PtyPair implements AutoCloseable {
    private static final long PLUGGED_WITHIN_S = 20;

    private final Path host;
    private final Path device;
    private final Process socat;

    private PtyPair(Path host, Path device, Process socat) {
        this.host = host;
        this.device = device;
        this.socat = socat;
    }

    /** Links {@code NAME-host} and {@code NAME-device} in the folder. A pair of the same name may be plugged again later. */
    public static PtyPair plug(Path folder, String name) throws IOException, InterruptedException {
        Path host = folder.resolve(name + "-host");
        Path device = folder.resolve(name + "-device");
        Process socat = new ProcessBuilder(
                        Programs.find("socat", "socat"), "pty,raw,echo=0,link=" + host, "pty,raw,echo=0,link=" + device)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PLUGGED_WITHIN_S);
        while (!Files.exists(host) || !Files.exists(device)) {
            if (!socat.isAlive() || System.nanoTime() - end > 0) {
                socat.destroyForcibly();
                throw new IOException("socat made no pseudo terminals in " + folder);
            }
            Thread.sleep(10);
        }
        return new PtyPair(host, device, socat);
    }

    public Path host() {
        return host;
    }

    public Path device() {
        return device;
    }

    /** Both ends vanish. */
    public void unplug() {
        socat.destroy();
        socat.onExit().join();
    }

    @Override
    public void close() {
        unplug();
    }
}
