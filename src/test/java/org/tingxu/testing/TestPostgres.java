package org.tingxu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.boot.postgres.EmbeddedPostgres;

/**
 * One real server for all storage tests of a test process, the same one that {@code ./tingxu up} runs. Programs and cluster
 * stay in {@code target/test-postgres} between runs; databases of earlier runs are dropped.
 */
public final class TestPostgres {
    /** Test processes that can run at the same time on one working copy. */
    private static final int PROCESSES_MAX = 8;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** The server; started by the first call, stopped when the process ends. */
    public static EmbeddedPostgres shared() {
        return Holder.SERVER;
    }

    /** The URI of a new, empty database, owned by its user; nobody else uses it. */
    public static URI freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        URI server = shared().uri();
        try (Sql sql = Sql.open(server)) {
            sql.run("CREATE DATABASE " + name);
        }
        return server.resolve("/" + name);
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres server = EmbeddedPostgres.start(freeFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-postgres-close"));
            try (Sql sql = Sql.open(server.uri())) {
                List<String> left = sql.column("SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+$'");
                left.forEach(name -> sql.run("DROP DATABASE " + name + " WITH (FORCE)"));
            }
            return server;
        }

        /** A folder that no other test process uses; the lock is held until this process ends. */
        @SuppressWarnings("resource")
        private static Path freeFolder() {
            try {
                Path base = TestFolders.reachable("test-postgres");
                for (int i = 1; i <= PROCESSES_MAX; i++) {
                    FileChannel channel = FileChannel.open(
                            base.resolve(i + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    if (channel.tryLock() != null) {
                        return base.resolve(Integer.toString(i));
                    }
                    channel.close();
                }
                throw new IllegalStateException("more than " + PROCESSES_MAX + " test processes use " + base);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
