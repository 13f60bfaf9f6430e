package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The thread that starts a server and lives as long as it does, because the kernel ties the server to the thread that
 * forked it. Meanwhile it keeps the log small, and at the end it frees the folder. A daemon thread: a process that ends
 * takes the server along and does not wait for it.
 */
final class Keeper {
    private static final Duration LOG_CHECK = Duration.ofSeconds(30);
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    private final Path dataFolder;
    private final Duration patience;
    private final CompletableFuture<EmbeddedPostgres> started = new CompletableFuture<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    Keeper(Path dataFolder, Duration patience) {
        this.dataFolder = dataFolder;
        this.patience = patience;
    }

    /** The server once it takes connections, or why it does not. */
    CompletableFuture<EmbeddedPostgres> started() {
        Thread.ofPlatform().name("postgres-keeper").daemon().start(this::keep);
        return started;
    }

    private void keep() {
        int exitCode = 0;
        try {
            Account account = Account.choose();
            Home home = Home.prepare(dataFolder, account);
            try (FolderLock lock = FolderLock.take(home, patience)) {
                Binaries binaries = Binaries.unpacked(lock.home());
                Cluster.prepare(home, binaries, account);
                Server server = Server.start(home, binaries, account);
                started.complete(new EmbeddedPostgres(server, EmbeddedPostgres.uri(home, server.port()), ended));
                exitCode = outlive(server);
            }
        } catch (Throwable e) {
            started.completeExceptionally(e);
        } finally {
            ended.complete(exitCode);
        }
    }

    private static int outlive(Server server) {
        LogFile log = LogFile.of(server.home());
        while (true) {
            try {
                if (server.process().waitFor(LOG_CHECK)) {
                    return server.process().exitValue();
                }
                log.trim();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot trim " + log.path(), e);
            } catch (InterruptedException e) {
                // Nobody but this class knows the thread, and its end would be the server's: not now.
                LOG.log(System.Logger.Level.DEBUG, "interrupted", e);
            }
        }
    }
}
