package org.tingxu.boot.replay;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** Whoever uses the public HTTP API: the public, or somebody who is signed in. Blocks; for virtual threads. */
public final class ApiClient {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final int TRIES_MAX = 8;
    private static final Duration RETRY_AFTER = Duration.ofMillis(50);

    private final HttpClient http;
    private final URI base;
    private final Optional<String> cookie;
    private final LongAdder retries;

    private ApiClient(HttpClient http, URI base, Optional<String> cookie, LongAdder retries) {
        this.http = http;
        this.base = base;
        this.cookie = cookie;
        this.retries = retries;
    }

    /** The public. {@code server} is the address without {@code /api/v1}. */
    public static ApiClient of(URI server) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(ANSWER_WITHIN)
                .build();
        return new ApiClient(http, server.resolve("/api/v1/"), Optional.empty(), new LongAdder());
    }

    /**
     * An answer.
     *
     * @param body empty JSON where there is none
     */
    public record Answer(int status, JsonObject body, JsonArray list) {
        public boolean isOk() {
            return status / 100 == 2;
        }

        /** What the server says is wrong. */
        public String problem() {
            return "%d %s %s".formatted(status, body.getString("code", ""), body.getString("detail", ""));
        }

        /**
         * This answer.
         *
         * @throws ReplayFailed when the request was refused
         */
        public Answer orFail(String what) {
            if (!isOk()) {
                throw new ReplayFailed(what + ": " + problem());
            }
            return this;
        }
    }

    /** Signs somebody in; the answer is a client with the session's cookie. */
    public ApiClient signIn(String user, String password) throws InterruptedException {
        JsonObject body = new JsonObject().put("user", user).put("password", password);
        HttpResponse<String> response = exchange(request("session", "POST", Optional.of(body), Optional.empty()));
        answer(response).orFail("signing in as " + user);
        String set = response.headers()
                .firstValue("set-cookie")
                .orElseThrow(() -> new ReplayFailed("signing in as %s: no cookie came".formatted(user)));
        return new ApiClient(http, base, Optional.of(set.split(";", 2)[0]), retries);
    }

    /** The session's cookie as a request bears it. */
    public String cookie() {
        return cookie.orElse("");
    }

    public Answer get(String path) throws InterruptedException {
        return answer(exchange(request(path, "GET", Optional.empty(), Optional.empty())));
    }

    /** Sends without a key, for what is no command of a hall. */
    public Answer post(String path, JsonObject body) throws InterruptedException {
        return answer(exchange(request(path, "POST", Optional.of(body), Optional.empty())));
    }

    /** Sends a command with a key of its own; after a lost answer the same again, which acts once. */
    public Answer command(String path, Optional<JsonObject> body) throws InterruptedException {
        return command(path, body, UUID.randomUUID().toString());
    }

    public Answer command(String path, Optional<JsonObject> body, String key) throws InterruptedException {
        HttpRequest request = request(path, "POST", body, Optional.of(key));
        for (int tried = 1; ; tried++) {
            try {
                Answer answer = answer(http.send(request, BodyHandlers.ofString()));
                if (!answer.body().getBoolean("retryable", false) || tried == TRIES_MAX) {
                    return answer;
                }
            } catch (IOException e) {
                if (tried == TRIES_MAX) {
                    throw new ReplayFailed("no answer to %s after %d tries: %s".formatted(path, tried, e), e);
                }
            }
            retries.increment();
            Thread.sleep(RETRY_AFTER.multipliedBy(tried));
        }
    }

    /** Commands that were sent again, by this client and those that came of it. */
    public long retries() {
        return retries.sum();
    }

    /** The lines of a stream of server-sent events, until it ends. */
    public java.util.stream.Stream<String> stream(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER_WITHIN)
                .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }

    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<String> exchange(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ReplayFailed("%s does not answer: %s".formatted(request.uri(), e), e);
        }
    }

    private HttpRequest request(String path, String method, Optional<JsonObject> body, Optional<String> key) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER_WITHIN)
                .header("Accept-Language", "en")
                .method(
                        method,
                        body.map(b -> BodyPublishers.ofString(b.encode())).orElseGet(BodyPublishers::noBody));
        body.ifPresent(_ -> builder.header("Content-Type", "application/json"));
        key.ifPresent(k -> builder.header("Idempotency-Key", k));
        cookie.ifPresent(c -> builder.header("Cookie", c));
        return builder.build();
    }

    private static Answer answer(HttpResponse<String> response) {
        String text = response.body();
        try {
            return switch (text.isBlank() ? new JsonObject() : Json.decodeValue(text)) {
                case JsonObject object -> new Answer(response.statusCode(), object, new JsonArray());
                case JsonArray array -> new Answer(response.statusCode(), new JsonObject(), array);
                case Object other -> throw new DecodeException("neither object nor list: " + other);
            };
        } catch (DecodeException e) {
            throw new ReplayFailed("%s answered %d with no JSON".formatted(response.uri(), response.statusCode()), e);
        }
    }
}
