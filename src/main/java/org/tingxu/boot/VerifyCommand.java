package org.tingxu.boot;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.boot.postgres.PostgresFailed;
import org.tingxu.journal.ChainReport;
import org.tingxu.journal.ChainVerifier;
import org.tingxu.journal.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the hash chain of every hall, beside a running server or without one. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks the hash chain of every journal. Exit code 0: whole; 1: a row was altered, dropped or reordered.")
final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "data folder of the server (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(names = "--database", paramLabel = "URL", description = "another PostgreSQL than the data folder's")
    private @Nullable String database;

    @Option(names = "--hall", paramLabel = "ID", description = "this hall only")
    private @Nullable String hall;

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> given =
                Optional.ofNullable(database).or(() -> Optional.ofNullable(System.getenv("TINGXU_DATABASE_URL")));
        if (given.isPresent()) {
            return verify(given.get());
        }
        Path folder = data.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("postgres"))) {
            throw new StartFailed(
                    "there is no database in the data folder %s; name another by --data".formatted(folder));
        }
        Optional<URI> running = running(folder);
        if (running.isPresent()) {
            return verify(running.get().toString());
        }
        try (EmbeddedPostgres postgres = new DataFolder(folder).startPostgres()) {
            return verify(postgres.uri().toString());
        }
    }

    private static Optional<URI> running(Path folder) {
        try {
            return EmbeddedPostgres.running(folder);
        } catch (PostgresFailed e) {
            throw new StartFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private int verify(String uri) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Database db = open(vertx, uri);
            List<ChainReport> reports = new ChainVerifier(db)
                    .all(Optional.ofNullable(hall))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            if (reports.isEmpty()) {
                System.out.println("no journal yet");
            }
            reports.forEach(r -> System.out.println(r.text()));
            return reports.stream().allMatch(ChainReport::whole) ? 0 : 1;
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
