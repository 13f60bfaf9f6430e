package org.tingxu.boot.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that starts a server on a folder and keeps it, until a test kills that process. */
record OwnerProcess(Process process, BufferedReader lines) implements AutoCloseable {
    static OwnerProcess on(Path dataFolder) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        OwnerProcess.class.getName(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new OwnerProcess(process, process.inputReader());
    }

    /** What the other process tells about its server. */
    record Started(URI uri, long pid) {}

    Started started() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the owner process ended");
        }
        String[] words = line.split(" ");
        return new Started(URI.create(words[0]), Long.parseLong(words[1]));
    }

    /** {@code kill -9}: no shutdown hook, no goodbye. */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] args) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]));
        System.out.println(postgres.uri() + " " + postgres.pid());
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }
}
