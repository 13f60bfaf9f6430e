package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the machine that the launcher runs for a moment: where they are, what they answered. */
final class Programs {
    /** Longest run of a short program; {@code initdb} on a slow disk is the slowest of them. */
    static final Duration LIMIT = Duration.ofMinutes(3);

    private static final String SYSTEM_FOLDERS = "/usr/sbin:/usr/bin:/sbin:/bin";

    private Programs() {}

    /** What a program left behind: its exit code and its output, both streams as they came. */
    record Outcome(int exit, String output) {
        boolean good() {
            return exit == 0;
        }
    }

    /** The absolute path of a program on {@code PATH} or in the system's own folders. */
    static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":" + SYSTEM_FOLDERS;
        return Stream.of(path.split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a program to its end.
     *
     * @param input what the program reads from its standard input
     * @throws UncheckedIOException when it cannot be started
     */
    static Outcome run(List<String> command, String input) {
        try {
            Path output = Files.createTempFile("tingxu-", ".out");
            try {
                int exit = runInto(output, command, input);
                return new Outcome(
                        exit, Files.readString(output, StandardCharsets.UTF_8).strip());
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), e);
        }
    }

    private static int runInto(Path output, List<String> command, String input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        } catch (IOException e) {
            // The program ended without reading: its exit code and output tell more than the broken pipe.
            return waitFor(process);
        }
        return waitFor(process);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException("no end within " + LIMIT.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
