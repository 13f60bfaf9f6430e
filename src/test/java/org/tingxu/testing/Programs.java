package org.tingxu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of the machine that tests need. */
public final class Programs {
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/usr/sbin"));

    private Programs() {}

    /**
     * The program's file.
     *
     * @throws IOException naming the Debian package when there is no such program
     */
    public static String find(String program, String debianPackage) throws IOException {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException(program + " is missing: apt-get install " + debianPackage))
                .toString();
    }
}
