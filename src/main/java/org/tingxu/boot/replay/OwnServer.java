package org.tingxu.boot.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server of our own in a process of its own, started with the flags of this process. */
public final class OwnServer implements AutoCloseable {
    private static final String MAIN = "org.tingxu.boot.Main";
    private static final String ARCHIVE = "-XX:SharedArchiveFile";
    private static final String READY = "ready ";
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOP_WITHIN = Duration.ofMinutes(1);

    private final Process process;
    private final URI uri;
    private final Path data;

    private OwnServer(Process process, URI uri, Path data) {
        this.process = process;
        this.uri = uri;
        this.data = data;
    }

    /**
     * Starts a server on a free port and waits until it is ready.
     *
     * @param data its data folder
     * @param hall its hall file; empty = the demo hall
     */
    public static OwnServer start(Path data, Optional<Path> hall) throws InterruptedException {
        List<String> words = new ArrayList<>(
                List.of("up", "--host", "127.0.0.1", "--port", "0", "--data", data.toString(), "--quiet"));
        hall.ifPresent(file -> words.addAll(List.of("--hall", file.toString())));
        try {
            Process process = java(MAIN, words)
                    .redirectError(data.resolve("server.log").toFile())
                    .start();
            return new OwnServer(process, ready(process, data), data);
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be started", e);
        }
    }

    /**
     * Another process of this program, with the flags and the class path of this one; a server is started as people start it.
     *
     * @param main name of the class to run
     */
    public static ProcessBuilder java(String main, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-agentlib") && !flag.startsWith("-javaagent"))
                .toList());
        String classes = System.getProperty("java.class.path");
        if (main.equals(MAIN) && classes.endsWith(".jar")) {
            if (command.stream().anyMatch(flag -> flag.startsWith(ARCHIVE))) {
                command.add("-XX:+AutoCreateSharedArchive");
            }
            command.addAll(List.of("-jar", classes));
        } else {
            command.addAll(List.of("-cp", classes, main));
        }
        command.addAll(words);
        return new ProcessBuilder(command);
    }

    private static URI ready(Process process, Path data) throws InterruptedException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> listen(process, address));
        try {
            return address.get(READY_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroy();
            throw new ReplayFailed("the server did not become ready (%s):%n%s".formatted(e.getMessage(), log(data)), e);
        }
    }

    /** Reads all that the server prints, so that it never waits for us. */
    private static void listen(Process process, CompletableFuture<URI> address) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(READY)) {
                    address.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
            address.completeExceptionally(new ReplayFailed("it ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static String log(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("server.log"));
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    public URI uri() {
        return uri;
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    /** Whether every chain of the server's journal holds; to be asked after {@link #close}. */
    public static Verdict verify(Path data) throws InterruptedException {
        try {
            Process process = java(MAIN, List.of("verify", "--data", data.toString()))
                    .redirectErrorStream(true)
                    .start();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                return new Verdict(process.waitFor() == 0, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be checked", e);
        }
    }

    /**
     * Whether the journal holds.
     *
     * @param text what the check printed
     */
    public record Verdict(boolean holds, String text) {}

    /** Ends the server in order, at most {@code STOP_WITHIN}. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_WITHIN)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
