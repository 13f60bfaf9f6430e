package org.tingxu.protocol.kit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.tingxu.protocol.wire.Bytes;

/** Hex vectors of one protocol, from {@code src/test/resources/vectors}. */
public final class Vectors {
    private static final Path FOLDER = Path.of("src/test/resources/vectors");

    private Vectors() {}

    /**
     * One frame as somebody saw or computed it.
     *
     * @param evidence {@code public} (a manual, code or capture) or {@code computed}
     */
    public record Vector(String name, String meaning, Bytes bytes, String evidence, String source) {
        /** A frame that a reader has to refuse. */
        public boolean negative() {
            return meaning.startsWith("NEGATIVE");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All vectors of a file; never none. */
    public static List<Vector> of(String protocol) {
        List<Vector> vectors = rows(protocol).stream()
                .map(JsonObject.class::cast)
                .map(Vectors::vector)
                .toList();
        if (vectors.isEmpty()) {
            throw new NoSuchElementException("No vectors in " + FOLDER.resolve(protocol + ".json"));
        }
        return vectors;
    }

    public static List<Vector> positive(String protocol) {
        return of(protocol).stream().filter(vector -> !vector.negative()).toList();
    }

    public static List<Vector> negative(String protocol) {
        return of(protocol).stream().filter(Vector::negative).toList();
    }

    public static Vector named(String protocol, String name) {
        return of(protocol).stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("No vector " + name + " in " + FOLDER.resolve(protocol + ".json")));
    }

    private static JsonArray rows(String protocol) {
        Path file = FOLDER.resolve(protocol + ".json");
        try {
            return new JsonArray(Files.readString(file));
        } catch (IOException missing) {
            throw new IllegalStateException("Vectors cannot be read: " + file.toAbsolutePath(), missing);
        }
    }

    private static Vector vector(JsonObject row) {
        return new Vector(
                row.getString("name"),
                row.getString("meaning"),
                Bytes.hex(row.getString("hex")),
                row.getString("evidence"),
                row.getString("source"));
    }
}
