package org.tingxu.web.problem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;

/**
 * A refusal as people and programs read it (RFC 9457).
 *
 * @param code       stable, see {@code docs/refusals.md}
 * @param detail     what is wrong and how to mend it
 * @param retryAfterSeconds when the same request may be sent again; empty = not by itself
 * @param places     where in the request
 */
public record Problem(
        int status, String code, Text title, Text detail, Optional<Integer> retryAfterSeconds, List<Place> places) {
    /** One fault of a request. */
    public record Place(String at, String detail) {}

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        places = List.copyOf(places);
    }

    public static Problem of(int status, String code, Text title, Text detail) {
        return new Problem(status, code, title, detail, Optional.empty(), List.of());
    }

    public Problem retryAfter(int seconds) {
        return new Problem(status, code, title, detail, Optional.of(seconds), places);
    }

    public Problem at(List<Place> where) {
        return new Problem(status, code, title, detail, retryAfterSeconds, where);
    }

    JsonObject json(Language language) {
        JsonObject json = new JsonObject()
                .put("type", "urn:tingxu:refusal:" + code)
                .put("code", code)
                .put("title", title.in(language))
                .put("status", status)
                .put("detail", detail.in(language))
                .put("retryable", retryAfterSeconds.isPresent());
        if (!places.isEmpty()) {
            JsonArray errors = new JsonArray();
            places.forEach(p -> errors.add(new JsonObject().put("at", p.at()).put("detail", p.detail())));
            json.put("errors", errors);
        }
        return json;
    }
}
