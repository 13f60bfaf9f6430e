package org.tingxu.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Hall files of the tests, made from the examples. */
final class HallFiles {
    private HallFiles() {}

    /** The demonstration, where a number without paper is kept for a few seconds only. */
    static Path impatient() {
        return file(example("demo") + "\nlimits: {slip-held-within: 4s}\n");
    }

    /** The demonstration, where a person takes one number a day for the registration of a first child. */
    static Path byPerson() {
        return file(example("demo")
                .replaceFirst("(- code: first-child\n(?:.*\n)    group: family)", "$1\n    per-person: 1"));
    }

    /** The hall with office hours, with today off. */
    static Path closedToday() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String others = example("office-hours").replaceAll("(?m)^    (- )?" + today + ".*\n", "");
        return file(others.replaceFirst("(?m)^  closed:\n", "  closed:\n    - " + today + "\n"));
    }

    private static String example(String name) {
        try (InputStream in = HallFiles.class.getResourceAsStream("/halls/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no example hall " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("tingxu-hall", ".yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
