package org.tingxu.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The API's description: the file as it is published, and its operations. That the file is good OpenAPI 3.1 is a test's to prove, not
 * every start's.
 *
 * @param published the file as a tree
 * @param yaml      the file
 */
public record Contract(JsonObject published, Buffer yaml, List<Operation> operations) {
    /** The description, as a resource of the program. */
    private static final String RESOURCE = "/openapi/tingxu-v1.yaml";

    private static final String REFERENCE = "$ref";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Reads the description; takes some tenths of a second. */
    public static Contract read() {
        byte[] bytes = resource();
        JsonObject tree = json(new String(bytes, StandardCharsets.UTF_8));
        return new Contract(tree, Buffer.buffer(bytes), operations(tree));
    }

    private static List<Operation> operations(JsonObject api) {
        List<Operation> out = new ArrayList<>();
        for (Map.Entry<String, Object> path : api.getJsonObject("paths")) {
            JsonObject shared = (JsonObject) path.getValue();
            for (Map.Entry<String, Object> entry : shared) {
                if (METHODS.contains(entry.getKey())) {
                    JsonObject described = (JsonObject) entry.getValue();
                    out.add(new Operation(
                            described.getString("operationId"),
                            HttpMethod.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                            path.getKey(),
                            parameters(api, shared, described),
                            body(api, described),
                            described));
                }
            }
        }
        return List.copyOf(out);
    }

    private static List<Operation.Parameter> parameters(JsonObject api, JsonObject shared, JsonObject described) {
        return Stream.of(shared, described)
                .flatMap(holder -> holder.getJsonArray("parameters", new JsonArray()).stream())
                .map(node -> {
                    JsonObject parameter = (JsonObject) inlined(api, node, new HashSet<>());
                    return new Operation.Parameter(
                            parameter.getString("name"),
                            Operation.Place.valueOf(parameter.getString("in").toUpperCase(Locale.ROOT)),
                            parameter.getBoolean("required", false),
                            parameter.getJsonObject("schema"));
                })
                .toList();
    }

    private static Optional<Operation.Body> body(JsonObject api, JsonObject described) {
        return Optional.ofNullable(described.getJsonObject("requestBody")).map(node -> {
            JsonObject body = (JsonObject) inlined(api, node, new HashSet<>());
            return new Operation.Body(
                    body.getBoolean("required", false),
                    body.getJsonObject("content")
                            .getJsonObject("application/json")
                            .getJsonObject("schema"));
        });
    }

    /** A node with what it refers to put in its place. */
    private static Object inlined(JsonObject api, Object node, Set<String> within) {
        return switch (node) {
            case JsonArray list -> {
                JsonArray out = new JsonArray();
                list.forEach(item -> out.add(inlined(api, item, within)));
                yield out;
            }
            case JsonObject object
            when object.containsKey(REFERENCE) -> {
                String reference = object.getString(REFERENCE);
                if (!within.add(reference)) {
                    throw new IllegalStateException("the API's description refers to itself at " + reference);
                }
                JsonObject out = (JsonObject) inlined(api, at(api, reference), within);
                within.remove(reference);
                yield out;
            }
            case JsonObject object -> {
                JsonObject out = new JsonObject();
                object.forEach(entry -> out.put(entry.getKey(), inlined(api, entry.getValue(), within)));
                yield out;
            }
            default -> node;
        };
    }

    private static JsonObject at(JsonObject api, String reference) {
        JsonObject at = api;
        for (String part : reference.substring("#/".length()).split("/", -1)) {
            at = at.getJsonObject(part);
            if (at == null) {
                throw new IllegalStateException("the API's description lacks " + reference);
            }
        }
        return at;
    }

    private static JsonObject json(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return JsonTree.of(tree) instanceof JsonObject json ? json : new JsonObject();
    }

    private static byte[] resource() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }
}
