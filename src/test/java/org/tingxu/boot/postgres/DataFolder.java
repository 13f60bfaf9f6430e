package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tingxu.testing.TestFolders;

/** A data folder of one test; its programs are hard links to a copy that was unpacked once. */
record DataFolder(Path path) implements AutoCloseable {
    /** A folder in which nothing was ever started. */
    static DataFolder empty() throws IOException {
        return new DataFolder(Files.createTempDirectory(TestFolders.reachable("launcher-tests"), "data-")).openToAll();
    }

    /** A folder in which only the programs are there. */
    static DataFolder withPrograms() throws IOException {
        DataFolder data = empty();
        Account account = Account.choose();
        Home template = Home.prepare(TestFolders.reachable("launcher-tests").resolve("template"), account);
        Binaries unpacked = Binaries.unpacked(template);
        Home home = Home.prepare(data.path, account);
        Programs.Outcome copied = Programs.run(
                List.of(
                        "/bin/cp",
                        "-al",
                        unpacked.folder().toString(),
                        home.binaries().toString()),
                "");
        if (!copied.good()) {
            throw new IOException(copied.output());
        }
        return data;
    }

    Home home() throws IOException {
        return Home.existing(path).orElseThrow();
    }

    private DataFolder openToAll() throws IOException {
        Disk.makeFolder(path, "rwxr-xr-x");
        return this;
    }

    @Override
    public void close() {
        try {
            if (Files.isSymbolicLink(path.resolve("postgres"))) {
                Disk.delete(home().folder());
            }
            Disk.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
