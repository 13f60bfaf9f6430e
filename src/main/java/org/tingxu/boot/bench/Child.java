package org.tingxu.boot.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tingxu.boot.replay.OwnServer;

/** A process of this program that gets one text and answers with one JSON object on its last line. */
final class Child {
    private Child() {}

    static JsonObject run(Class<?> main, String text) throws InterruptedException {
        try {
            Process process = OwnServer.java(main.getName(), List.of())
                    .redirectError(Redirect.INHERIT)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            String out;
            try (InputStream from = process.getInputStream()) {
                out = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) {
                throw new BenchFailed("%s ended with %d".formatted(main.getSimpleName(), process.exitValue()));
            }
            return new JsonObject(out.lines().reduce("", (_, line) -> line));
        } catch (IOException e) {
            throw new UncheckedIOException("a process of the benchmark cannot be run", e);
        }
    }
}
