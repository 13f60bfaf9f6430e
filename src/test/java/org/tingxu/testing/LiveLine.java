package org.tingxu.testing;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket of staff. */
public final class LiveLine implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    private LiveLine(WebSocket.Builder builder, URI uri) {
        this.socket = builder.buildAsync(uri, new Ears())
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    /** Opens it, or throws what the server answered. */
    public static LiveLine open(TestServer server, Api who, String path) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        who.headers().forEach(builder::header);
        return new LiveLine(builder, URI.create("ws://127.0.0.1:" + server.port() + "/api/v1" + path));
    }

    private final class Ears implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(text);
        }
    }

    /** The next envelope. */
    public JsonObject next() throws InterruptedException {
        String text = messages.poll(10, TimeUnit.SECONDS);
        if (text == null) {
            throw new AssertionError("silence");
        }
        return new JsonObject(text);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
