package org.tingxu.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An operation of the API as it is described; its schemas refer to nothing outside themselves.
 *
 * @param path      below the API's own, with {@code {name}} for a part that differs, e.g. {@code /halls/{hall}/tickets}
 * @param body      as JSON; empty when it takes none
 * @param described all that the file says of it
 */
public record Operation(
        String id,
        HttpMethod method,
        String path,
        List<Parameter> parameters,
        Optional<Body> body,
        JsonObject described) {
    /** Where a parameter stands in a request. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    /** A parameter and the JSON schema of its value. */
    public record Parameter(String name, Place in, boolean required, JsonObject schema) {}

    /** A body and its JSON schema. */
    public record Body(boolean required, JsonObject schema) {}
}
