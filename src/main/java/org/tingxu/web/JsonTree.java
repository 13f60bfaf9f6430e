package org.tingxu.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of maps and lists as JSON. */
final class JsonTree {
    private JsonTree() {}

    static @Nullable Object of(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            JsonObject out = new JsonObject();
            map.forEach((key, value) -> out.put(String.valueOf(key), of(value)));
            return out;
        }
        if (node instanceof List<?> list) {
            JsonArray out = new JsonArray();
            list.forEach(value -> out.add(of(value)));
            return out;
        }
        return node;
    }
}
