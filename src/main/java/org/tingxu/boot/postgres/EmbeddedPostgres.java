package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * A PostgreSQL server of our own on a data folder that outlives it.
 *
 * <p>In {@code <data>/postgres}: {@code 18.6.0/} the programs, unpacked once; {@code cluster/} the data; {@code password}
 * and {@code port} of the role and database {@code tingxu}; {@code log/}; {@code lock}. Under root the server runs as the
 * system user {@code tingxu-db}, which owns the cluster alone; when that user cannot walk into the data folder,
 * {@code <data>/postgres} is a link to a folder below {@code /var/lib/tingxu-db} (see {@link Home}).
 *
 * <p>The server ends with us: in order by {@link #close()}, and by a signal of the kernel when this process dies in any
 * other way (needs {@code setpriv} and {@code setsid} of util-linux). It runs in a session of its own, so Ctrl-C reaches
 * this process only. It is not started again when it ends on its own: see {@link #ended()}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** How long a start waits for an earlier owner of the folder to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Server server;
    private final URI uri;
    private final CompletableFuture<Integer> ended;

    EmbeddedPostgres(Server server, URI uri, CompletableFuture<Integer> ended) {
        this.server = server;
        this.uri = uri;
        this.ended = ended;
    }

    /**
     * Starts the server of a data folder; unpacks and initialises what is missing. Blocks until the server takes
     * connections: some seconds the first time, some tenths of a second later, longer after a crash.
     *
     * @throws PostgresFailed when it does not start, or when the folder is in use for more than 10 s
     */
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, PATIENCE);
    }

    static EmbeddedPostgres start(Path dataFolder, Duration patience) {
        try {
            return new Keeper(dataFolder, patience).started().join();
        } catch (CompletionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw cause instanceof PostgresFailed failed
                    ? failed
                    : new PostgresFailed(
                            "it cannot be started",
                            dataFolder,
                            "check the folder's disk and rights, start again",
                            cause);
        }
    }

    /**
     * The connection URI of the server that runs on a data folder now, started by this or another process.
     *
     * @throws PostgresFailed when the folder may not be read
     */
    public static Optional<URI> running(Path dataFolder) {
        try {
            Optional<Home> home = Home.existing(dataFolder);
            Optional<Postmaster> ready = home.isEmpty()
                    ? Optional.empty()
                    : Postmaster.of(home.get().cluster())
                            .filter(it -> it.ready() && it.serves(home.get().cluster()));
            return ready.isEmpty()
                    ? Optional.empty()
                    : Optional.of(uri(home.orElseThrow(), ready.get().port()));
        } catch (IOException e) {
            throw new PostgresFailed(
                    "cannot tell whether a server runs", dataFolder, "run this as the user who started it", e);
        }
    }

    /** {@code postgresql://tingxu:<password>@127.0.0.1:<port>/tingxu}; not for logs. */
    public URI uri() {
        return uri;
    }

    public int port() {
        return server.port();
    }

    /** The pid of the postmaster, our child. */
    public long pid() {
        return server.process().pid();
    }

    /** Completes with the exit code when the server has ended, wanted or not, and its folder is free again. */
    public CompletionStage<Integer> ended() {
        return ended.minimalCompletionStage();
    }

    /**
     * Stops the server in order and waits for its end, at most some 40 s; open transactions are rolled back. May be called
     * again.
     */
    @Override
    public void close() {
        try {
            server.stop();
            ended.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            throw new PostgresFailed("cannot be stopped", server.home().folder(), "stop pid " + pid(), e);
        }
    }

    static URI uri(Home home, int port) throws IOException {
        String password = Files.readString(home.password()).strip();
        return URI.create("postgresql://" + Cluster.NAME + ":" + password + "@127.0.0.1:" + port + "/" + Cluster.NAME);
    }
}
