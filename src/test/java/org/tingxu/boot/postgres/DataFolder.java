package org.tingxu.boot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tingxu.testing.TestFolders;

/** A data folder of one test; programs and cluster are copies of ones made once. */
record DataFolder(Path path) implements AutoCloseable {
    /** A folder in which nothing was ever started. */
    static DataFolder empty() throws IOException {
        return new DataFolder(Files.createTempDirectory(TestFolders.reachable("launcher-tests"), "data-")).openToAll();
    }

    /** A folder in which only the programs are there. */
    static DataFolder withPrograms() throws IOException {
        DataFolder data = empty();
        Home home = Home.prepare(data.path, Account.choose());
        copy("-al", template().binaries(), home.binaries());
        return data;
    }

    /** A folder whose server was started once before, on a port that nobody remembers. */
    static DataFolder withCluster() throws IOException {
        DataFolder data = withPrograms();
        Home template = template();
        copy("-a", template.cluster(), data.home().cluster());
        copy("-a", template.password(), data.home().password());
        return data;
    }

    private static Home template() throws IOException {
        Account account = Account.choose();
        Home home = Home.prepare(TestFolders.reachable("launcher-tests").resolve("template"), account);
        try (FolderLock lock = FolderLock.take(home, Duration.ofSeconds(30))) {
            Cluster.prepare(lock.home(), Binaries.unpacked(home), account);
            return home;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void copy(String how, Path from, Path to) throws IOException {
        Programs.Outcome copied = Programs.run(List.of("/bin/cp", how, from.toString(), to.toString()), "");
        if (!copied.good()) {
            throw new IOException(copied.output());
        }
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
