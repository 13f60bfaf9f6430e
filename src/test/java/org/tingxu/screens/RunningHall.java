package org.tingxu.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tingxu.boot.Server;
import org.tingxu.boot.Settings;
import org.tingxu.journal.HashChain;
import org.tingxu.testing.TestPostgres;

/** A server on loopback with a database of its own. Stopped and started again it has the same port, data and halls. */
final class RunningHall implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Settings settings;
    private Optional<Server> server;

    private RunningHall(Settings settings) {
        this.settings = settings;
        this.server = Optional.of(Server.start(settings));
    }

    static RunningHall of(Optional<Path> hallFile) {
        try {
            int port = freePort();
            return new RunningHall(new Settings(
                    port,
                    HOST,
                    Files.createTempDirectory("tingxu-screens"),
                    Optional.of(TestPostgres.freshDatabase().toString()),
                    hallFile,
                    Optional.of("http://" + HOST + ":" + port),
                    false,
                    HashChain.Kind.SHA_256,
                    true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return settings.port();
    }

    String url() {
        return "http://" + HOST + ":" + port();
    }

    void stop() {
        server.ifPresent(Server::close);
        server = Optional.empty();
    }

    void startAgain() {
        stop();
        server = Optional.of(Server.start(settings));
    }

    @Override
    public void close() {
        stop();
    }
}
