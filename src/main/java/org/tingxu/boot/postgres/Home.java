package org.tingxu.boot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code postgres} of a data folder, and what lies where in it.
 *
 * <p>Root's server runs as {@link Account#USER}, which cannot walk into a data folder below, say, {@code /root} (mode 700).
 * Then the folder is made as {@code /var/lib/tingxu-db/<name>-<random>} and {@code <data>/postgres} is a symbolic link to
 * it. The link is the only pointer: a new data folder at the same place starts empty, and what the old one pointed at stays
 * on the disk until someone removes it (its file {@code data-folder} tells whose it was).
 *
 * @param folder its real path, free of links
 */
record Home(Path folder) {
    private static final String NAME = "postgres";

    /** The folder of a server that may have been started before; empty when there never was one. */
    static Optional<Home> existing(Path dataFolder) throws IOException {
        Path place = dataFolder.resolve(NAME);
        return Files.isDirectory(place) ? Optional.of(new Home(place.toRealPath())) : Optional.empty();
    }

    /**
     * The folder, made when missing.
     *
     * @throws PostgresFailed when the account cannot walk into it or a link of it leads nowhere
     */
    static Home prepare(Path dataFolder, Account account) throws IOException {
        Path data = Files.createDirectories(dataFolder.toAbsolutePath()).toRealPath();
        Path place = data.resolve(NAME);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            make(data, place, account);
        }
        if (!Files.isDirectory(place)) {
            throw new PostgresFailed(
                    "the folder of the database is not there: it was moved, or its disk is not mounted",
                    place,
                    "bring back what the link leads to, or remove the link to start with an empty database");
        }
        Home home = new Home(place.toRealPath());
        if (!account.reaches(home.folder)) {
            throw new PostgresFailed(
                    "the user " + account.user() + " that the server runs as cannot walk into its folder",
                    home.folder,
                    "chmod o+x every folder above it, or stop here, move it below " + Account.USER_HOME
                            + " and put a symbolic link in its place");
        }
        Disk.makeFolder(home.log(), "rwx------");
        return home;
    }

    private static void make(Path data, Path place, Account account) throws IOException {
        if (account.reaches(data)) {
            Disk.makeFolder(place, "rwx--x--x");
            return;
        }
        Disk.makeFolder(Account.USER_HOME, "rwx--x--x");
        Path outside = Files.createTempDirectory(Account.USER_HOME, data.getFileName() + "-");
        Disk.makeFolder(outside, "rwx--x--x");
        Disk.write(outside.resolve("data-folder"), data + "\n");
        Files.createSymbolicLink(place, outside);
    }

    /** The server's programs, in a folder per version. */
    Path binaries() {
        return folder.resolve(Binaries.VERSION);
    }

    /** The data of the database; owned by the server's account. */
    Path cluster() {
        return folder.resolve("cluster");
    }

    /** The password of the role {@code tingxu}, mode 600. */
    Path password() {
        return folder.resolve("password");
    }

    /** The port of the last start. */
    Path port() {
        return folder.resolve("port");
    }

    /** Locked by the process that owns the folder, as long as its server runs. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** What the server writes about itself. */
    Path log() {
        return folder.resolve("log");
    }

    /** Where a folder is built before it gets its name. */
    static Path unfinished(Path finished) {
        return finished.resolveSibling(finished.getFileName() + ".unfinished");
    }
}
