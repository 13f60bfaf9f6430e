package org.tingxu.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.tingxu.boot.postgres.EmbeddedPostgres;

/** The program as its own process, on a data folder that a test may start again and again. */
public final class ServerProcess implements AutoCloseable {
    private static final long END_WITHIN_SECONDS = 40;

    private final Process process;
    private final String url;

    private ServerProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** How a process ended, and what it said. */
    public record Ended(int exitCode, String out, String err) {}

    /** A data folder with a fresh database, a copy of one that was made once. */
    public static Path freshData() {
        try {
            Path base = TestFolders.reachable("server-tests");
            Path template = base.resolve("template");
            synchronized (ServerProcess.class) {
                if (Files.notExists(template.resolve("complete"))) {
                    EmbeddedPostgres.start(template).close();
                    Files.createFile(template.resolve("complete"));
                }
            }
            Path data = Files.createTempDirectory(base, "data-");
            Process copy = new ProcessBuilder(
                            "/bin/sh",
                            "-c",
                            "chmod 755 \"$1\" && cp -a \"$0\"/postgres \"$1\"/",
                            template.toString(),
                            data.toString())
                    .inheritIO()
                    .start();
            if (copy.waitFor() != 0) {
                throw new AssertionError("cannot copy " + template);
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static void remove(Path data) {
        try {
            new ProcessBuilder("/bin/rm", "-rf", data.toString()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code tingxu up} on a free port of loopback; returns when it says that it is ready. */
    public static ServerProcess up(Path data, String... more) {
        try {
            List<String> words = new ArrayList<>(
                    List.of("up", "--host", "127.0.0.1", "--port", "0", "--quiet", "--data", data.toString()));
            words.addAll(List.of(more));
            Process process = builder(Map.of(), words)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            data.resolve("err.log").toFile()))
                    .start();
            BufferedReader lines = process.inputReader();
            String line = lines.readLine();
            if (line == null || !line.startsWith("ready ")) {
                throw new AssertionError("not ready: " + line + "\n" + Files.readString(data.resolve("err.log")));
            }
            return new ServerProcess(process, line.substring("ready ".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program to its end. */
    public static Ended run(String... words) {
        return run(Map.of(), words);
    }

    public static Ended run(Map<String, String> environment, String... words) {
        try {
            Path out = Files.createTempFile("tingxu-out", ".txt");
            Path err = Files.createTempFile("tingxu-err", ".txt");
            Process process = builder(environment, List.of(words))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end: " + Files.readString(err));
            }
            Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ProcessBuilder builder(Map<String, String> environment, List<String> words) {
        List<String> line = new ArrayList<>(List.of(
                // A shell's background job has its SIGINT ignored, and hands that down.
                "/usr/bin/env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.tingxu.boot.Main"));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().remove("TINGXU_DATABASE_URL");
        builder.environment().putAll(environment);
        return builder;
    }

    public Api api() {
        return Api.at(url);
    }

    public int port() {
        return api().base().getPort();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Sends a signal and tells how the process ended. */
    public int end(String signal) {
        signal(signal, process.pid());
        try {
            if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return process.exitValue();
    }

    /** {@code kill -9} of the database's first process. */
    public static void killPostgres(Path data) {
        signal("KILL", postmaster(data));
    }

    public static long postmaster(Path data) {
        try {
            Path file = data.resolve("postgres/cluster/postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void signal(String name, long pid) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
