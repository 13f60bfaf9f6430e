package org.tingxu.device.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code firmware-config/}. */
final class ProfileFiles {
    private static final Path FOLDER = Path.of("firmware-config");

    private ProfileFiles() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    static String yaml(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".yaml"));
    }

    static String schema() throws IOException {
        return Files.readString(FOLDER.resolve("profile.schema.json"));
    }
}
