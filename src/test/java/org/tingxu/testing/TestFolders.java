package org.tingxu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Folders for tests that run servers under another account. */
public final class TestFolders {
    private TestFolders() {}

    /**
     * A folder that every account can walk into: below {@code target/}, or, when the working copy lies in somebody's private
     * folder, below the system's folder for temporary files. Made when missing, kept between runs.
     */
    public static Path reachable(String name) throws IOException {
        Path target = Files.createDirectories(Path.of("target")).toRealPath();
        Path base = isOpen(target)
                ? target
                : Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("tingxu-" + System.getProperty("user.name") + "-"
                                + Integer.toHexString(target.hashCode()));
        return Files.createDirectories(base.resolve(name)).toRealPath();
    }

    private static boolean isOpen(Path folder) throws IOException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
