package org.tingxu.web.live;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** A part of live messages: made when it happened, encoded when somebody first hears it, and once for all who do. */
final class Part {
    private final JsonObject content;
    private Optional<String> encoded = Optional.empty();

    Part(JsonObject content) {
        this.content = content;
    }

    /** As JSON. To be called on the hall's loop. */
    String text() {
        if (encoded.isEmpty()) {
            encoded = Optional.of(content.encode());
        }
        return encoded.get();
    }
}
