package org.tingxu.boot;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.postgres.PostgresFailed;
import org.tingxu.journal.database.Database;
import picocli.CommandLine.Option;

/** The database of a command that reads beside a running server or without one. */
final class DatabaseChoice {
    @Option(names = "--data", paramLabel = "DIR", description = "data folder of the server (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(names = "--database", paramLabel = "URL", description = "another PostgreSQL than the data folder's")
    private @Nullable String database;

    /** Does the work on the database, and starts that of the data folder for it when nobody else has. */
    <T> T read(Function<Database, Future<T>> work) throws InterruptedException {
        Optional<String> given =
                Optional.ofNullable(database).or(() -> Optional.ofNullable(System.getenv("TINGXU_DATABASE_URL")));
        if (given.isPresent()) {
            return read(given.get(), work);
        }
        Path folder = data.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("postgres"))) {
            throw new StartFailed(
                    "there is no database in the data folder %s; name another by --data".formatted(folder));
        }
        Optional<URI> running = running(folder);
        if (running.isPresent()) {
            return read(running.get().toString(), work);
        }
        try (EmbeddedPostgres postgres = new DataFolder(folder).startPostgres()) {
            return read(postgres.uri().toString(), work);
        }
    }

    private static Optional<URI> running(Path folder) {
        try {
            return EmbeddedPostgres.running(folder);
        } catch (PostgresFailed e) {
            throw new StartFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static <T> T read(String uri, Function<Database, Future<T>> work) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            return work.apply(open(vertx, uri))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw new StartFailed("the journal cannot be read: " + reason(e), e);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Database open(Vertx vertx, String uri) {
        try {
            return Database.open(vertx, uri);
        } catch (IllegalArgumentException e) {
            throw new StartFailed("--database: " + e.getMessage(), e);
        }
    }

    private static String reason(ExecutionException e) {
        return Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElseGet(e::toString);
    }
}
