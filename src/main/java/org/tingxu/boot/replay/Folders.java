package org.tingxu.boot.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Temporary data folders of servers. */
public final class Folders {
    private Folders() {}

    /** A new folder into which the account of the embedded PostgreSQL can walk. */
    public static Path temporary(String prefix) throws IOException {
        Path folder = Files.createTempDirectory(prefix);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    /** Removes a folder with all that is in it, and what its links of {@code postgres} point at. */
    public static void delete(Path folder) throws IOException {
        Path postgres = folder.resolve("postgres");
        if (Files.isSymbolicLink(postgres)) {
            Path target = postgres.toRealPath();
            deleteTree(target);
        }
        deleteTree(folder);
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
