package org.tingxu.journal.codec;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.tingxu.core.hall.Recorded;

/** The golden files: texts that were written once and are read for ever. */
final class Golden {
    private Golden() {}

    /** The bodies of one kind: a JSON list with one body a line. */
    static List<String> bodies(String kind) {
        return lines("events/" + kind + ".json").stream()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static String text(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + file)) {
            return new String(
                    Objects.requireNonNull(in, () -> "no golden file " + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a golden journal. */
    static String line(Recorded r) {
        return "{\"seq\":%d,\"at\":\"%s\",\"kind\":\"%s\",\"body\":%s}"
                .formatted(r.seq(), r.at(), EventCodec.kind(r.event()), EventCodec.encode(r.event()));
    }

    static Recorded read(String line) {
        JsonObject json = new JsonObject(line);
        return new Recorded(
                json.getLong("seq"),
                Instant.parse(json.getString("at")),
                EventCodec.decode(
                        json.getString("kind"), json.getJsonObject("body").encode()));
    }
}
