package org.tingxu.boot.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * The process that makes load. Reads one JSON object from its standard input and writes one to its standard output:
 * {@code {"what": "issue" | "cycle" | "boards", "port", "connections", "warmUpMs", "measuredMs", "calls", "run", "cookies"}}.
 */
public final class LoadMain {
    private LoadMain() {}

    public static void main(String[] args) throws IOException {
        JsonObject order = new JsonObject(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        System.out.println(run(order).encode());
    }

    static JsonObject run(JsonObject order) throws IOException {
        int port = order.getInteger("port");
        InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        String host = "127.0.0.1:" + port;
        String run = order.getString("run");
        int connections = order.getInteger("connections");
        List<String> cookies = order.getJsonArray("cookies", new JsonArray()).stream()
                .map(Object::toString)
                .toList();
        return switch (order.getString("what")) {
            case "issue" -> load(order, server, connections, Scripts.issue(host, run));
            case "cycle" -> load(order, server, cookies.size(), Scripts.cycle(host, cookies, run));
            case "boards" ->
                boards(BoardLoad.run(server, host, connections, cookies.getFirst(), order.getInteger("calls"), run));
            default -> throw new IllegalArgumentException("no such load: " + order.encode());
        };
    }

    private static JsonObject load(JsonObject order, InetSocketAddress server, int connections, Script script)
            throws IOException {
        Duration warmUp = Duration.ofMillis(order.getLong("warmUpMs"));
        Duration measured = Duration.ofMillis(order.getLong("measuredMs"));
        LoadLoop.Result result = LoadLoop.run(server, connections, script, warmUp, measured);
        return new JsonObject()
                .put("perSecond", result.roundsPerSecond())
                .put("medianMs", result.rounds().quantileMs(0.5))
                .put("p99Ms", result.rounds().quantileMs(0.99))
                .put("refused", result.refused())
                .put("refusal", result.refusal());
    }

    private static JsonObject boards(BoardLoad.Result result) {
        return new JsonObject()
                .put("shownMedianMs", result.shown().quantileMs(0.5))
                .put("shownP99Ms", result.shown().quantileMs(0.99))
                .put("commitMedianMs", result.commits().quantileMs(0.5))
                .put("commitP99Ms", result.commits().quantileMs(0.99))
                .put("shown", result.shown().count());
    }
}
