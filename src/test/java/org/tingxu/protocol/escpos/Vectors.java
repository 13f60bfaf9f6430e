package org.tingxu.protocol.escpos;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tingxu.protocol.wire.Bytes;

/** The bytes beside the generic profile, each with its source. */
final class Vectors {
    record Vector(String name, String from, Bytes bytes, List<String> means) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Vectors() {}

    static Stream<Vector> from(String side) throws IOException {
        JsonArray rows = new JsonArray(Files.readString(Path.of("firmware-config/escpos-generic.vectors.json")));
        return rows.stream()
                .map(JsonObject.class::cast)
                .map(row -> new Vector(
                        row.getString("name"),
                        row.getString("from"),
                        Bytes.hex(row.getString("hex")),
                        row.getJsonArray("means").stream()
                                .map(String.class::cast)
                                .toList()))
                .filter(vector -> vector.from().equals(side));
    }
}
