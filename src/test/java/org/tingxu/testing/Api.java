package org.tingxu.testing;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * One caller of a server's API.
 *
 * @param base    e.g. {@code http://127.0.0.1:1234}
 * @param headers sent with each request
 */
public record Api(URI base, Map<String, String> headers) {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Api {
        headers = Map.copyOf(headers);
    }

    public static Api at(String base) {
        return new Api(URI.create(base), Map.of());
    }

    /** What came back. */
    public record Reply(int status, String text, HttpHeaders headers) {
        public JsonObject json() {
            return new JsonObject(text);
        }

        public JsonArray list() {
            return new JsonArray(text);
        }

        public Object value() {
            return Json.decodeValue(text);
        }

        public String code() {
            return text.startsWith("{") ? json().getString("code", "") : "";
        }

        public String number() {
            return json().getString("number", "");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public Reply ok() {
            if (status / 100 != 2) {
                throw new AssertionError(this.toString());
            }
            return this;
        }

        @Override
        public String toString() {
            return status + " " + text;
        }
    }

    public Api with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Api(base, more);
    }

    /** The same caller with an idempotency key. */
    public Api key(String key) {
        return with("Idempotency-Key", key);
    }

    /** Signed in, as a program that keeps its cookie. */
    public Api signedIn(String user, String password) {
        Reply in = post("/session", new JsonObject().put("user", user).put("password", password))
                .ok();
        return with("Cookie", in.header("Set-Cookie").split(";", 2)[0]);
    }

    /** Signed in as one of the demonstration's people. */
    public Api demo(String user) {
        return signedIn(user, "demo-" + user);
    }

    public Reply get(String path) {
        return send("GET", path, "");
    }

    public Reply post(String path) {
        return send("POST", path, "");
    }

    public Reply post(String path, JsonObject body) {
        return send("POST", path, body.encode());
    }

    /** Takes a number in a hall. */
    public Reply take(String hall, String service) {
        return post("/halls/" + hall + "/tickets", new JsonObject().put("service", service));
    }

    public Reply send(String method, String path, String body) {
        try {
            return reply(CLIENT.send(request(method, path, body), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new NoReply(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Sends without waiting. */
    public CompletableFuture<Reply> start(String method, String path, String body) {
        return CLIENT.sendAsync(request(method, path, body), HttpResponse.BodyHandlers.ofString())
                .thenApply(Api::reply);
    }

    private HttpRequest request(String method, String path, String body) {
        String prefix = path.startsWith("/health") || path.startsWith("/api") ? "" : "/api/v1";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + prefix + path)).timeout(ANSWER_WITHIN);
        request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request.build();
    }

    private static Reply reply(HttpResponse<String> r) {
        return new Reply(r.statusCode(), r.body(), r.headers());
    }

    /** Nobody knows what became of the request. */
    public static final class NoReply extends RuntimeException {
        NoReply(IOException cause) {
            super(cause);
        }
    }
}
