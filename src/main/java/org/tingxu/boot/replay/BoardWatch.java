package org.tingxu.boot.replay;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many wait for each service, as the hall's board shows it: an idle clerk looks at it, as people do. */
final class BoardWatch {
    /** A look at the line all the same, should the stream be late. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private static final Duration RECONNECT_AFTER = Duration.ofMillis(100);
    private static final String DATA = "data: ";

    private final ApiClient api;
    private final String path;
    private final Map<String, Integer> waiting = new HashMap<>();
    private volatile boolean ended;

    BoardWatch(ApiClient api, String hall) {
        this.api = api;
        this.path = "halls/" + hall + "/stream";
    }

    /** Follows the board until {@link #end}. */
    void run() throws InterruptedException {
        while (!ended) {
            try (Stream<String> lines = api.stream(path)) {
                lines.filter(l -> l.startsWith(DATA)).takeWhile(_ -> !ended).forEach(this::envelope);
            } catch (IOException | java.io.UncheckedIOException lost) {
                System.getLogger(BoardWatch.class.getName()).log(System.Logger.Level.DEBUG, "the stream ended", lost);
            }
            Thread.sleep(RECONNECT_AFTER);
        }
    }

    private void envelope(String line) {
        JsonObject board = new JsonObject(line.substring(DATA.length())).getJsonObject("board", new JsonObject());
        JsonArray rows = board.getJsonArray("waiting", new JsonArray());
        synchronized (this) {
            rows.stream()
                    .map(JsonObject.class::cast)
                    .forEach(r -> waiting.put(r.getString("service"), r.getInteger("waiting")));
            notifyAll();
        }
    }

    synchronized int waiting(String service) {
        return waiting.getOrDefault(service, 0);
    }

    /** Returns when somebody waits for the service, or after a while. */
    synchronized void await(String service, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + Math.min(atMost.toNanos(), LOOK_AGAIN.toNanos());
        for (long left = end - System.nanoTime(); waiting(service) == 0 && left > 0; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
    }

    void end() {
        ended = true;
    }
}
