package org.tingxu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tingxu.boot.Server;
import org.tingxu.boot.Settings;
import org.tingxu.device.desk.DeviceRoom;
import org.tingxu.journal.HashChain;

/** A whole server in this process, on a database of its own. */
public final class TestServer implements AutoCloseable {
    private final Server server;
    private final URI database;
    private final Path folder;

    private TestServer(Server server, URI database, Path folder) {
        this.server = server;
        this.database = database;
        this.folder = folder;
    }

    /** The demonstration hall. */
    public static TestServer demo() {
        return start(TestPostgres.freshDatabase(), Optional.empty());
    }

    /** A hall of one's own. */
    public static TestServer of(String hallYaml) {
        return start(TestPostgres.freshDatabase(), Optional.of(hallYaml));
    }

    public static TestServer start(URI database, Optional<String> hallYaml) {
        try {
            Path folder = Files.createTempDirectory("tingxu-server-");
            Path file = folder.resolve("hall.yaml");
            if (hallYaml.isPresent()) {
                Files.writeString(file, hallYaml.get());
            }
            Settings settings = new Settings(
                    0,
                    "127.0.0.1",
                    folder.resolve("data"),
                    Optional.of(database.toString()),
                    hallYaml.map(_ -> file),
                    Optional.empty(),
                    false,
                    HashChain.Kind.SHA_256,
                    true);
            return new TestServer(Server.start(settings), database, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A visitor. */
    public Api api() {
        return Api.at("http://127.0.0.1:" + server.port());
    }

    public int port() {
        return server.port();
    }

    public DeviceRoom devices() {
        return server.devices();
    }

    /** The data folder, with the keys in it. */
    public Path data() {
        return folder.resolve("data");
    }

    public URI database() {
        return database;
    }

    @Override
    public void close() {
        server.close();
        ServerProcess.remove(folder);
    }
}
