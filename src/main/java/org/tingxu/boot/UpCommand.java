package org.tingxu.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tingxu.journal.HashChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the server until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Runs the server: the demo hall on an embedded PostgreSQL, unless told otherwise.")
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port to listen at; 0 = any free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address to listen at (default: ${DEFAULT-VALUE}, every network of this machine)")
    private String host = "0.0.0.0";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder for everything that outlives a restart (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "another PostgreSQL: postgresql://user:password@host:port/database"
                    + " (or the environment's TINGXU_DATABASE_URL)")
    private @Nullable String database;

    @Option(
            names = "--hall",
            paramLabel = "FILE",
            description = "the hall's own file, see docs/hall-file.md (default: the demo hall)")
    private @Nullable Path hall;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "where phones reach this server; printed on slips as QR (default: this machine's address)")
    private @Nullable String publicUrl;

    @Option(
            names = "--behind-proxy",
            description = "believe X-Forwarded-Proto and X-Forwarded-For of a proxy before this server")
    private boolean behindProxy;

    @Option(
            names = "--hash",
            paramLabel = "NAME",
            description = "hash of a new hall's chain: sha-256 or sm3 (default: ${DEFAULT-VALUE})")
    private String hash = "sha-256";

    @Option(names = "--quiet", description = "print one line when ready")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        Server server = Server.start(settings());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            stopped.countDown();
                        },
                        "stop"));
        if (!quiet) {
            System.out.println(server.welcome().text());
        }
        System.out.println(server.welcome().readyLine());
        System.out.flush();
        stopped.await();
        return 0;
    }

    private Settings settings() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to 65535, not " + port);
        }
        return new Settings(
                port,
                host,
                data.toAbsolutePath().normalize(),
                Optional.ofNullable(database).or(() -> Optional.ofNullable(System.getenv("TINGXU_DATABASE_URL"))),
                Optional.ofNullable(hall),
                Optional.ofNullable(publicUrl),
                behindProxy,
                hashKind(),
                quiet);
    }

    private HashChain.Kind hashKind() {
        try {
            return HashChain.Kind.of(hash);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--hash: " + e.getMessage());
        }
    }
}
