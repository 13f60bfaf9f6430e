package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tingxu.testing.Api;

/** The API's description, as a test holds answers against it; notes which operations a test called. */
final class Described {
    private final JsonObject contract;
    private final Set<String> called = new TreeSet<>();

    Described(JsonObject contract) {
        this.contract = contract;
    }

    /** The description that the server publishes. */
    static JsonObject published() {
        return Contract.read().published();
    }

    Set<String> operations() {
        Set<String> out = new TreeSet<>();
        contract.getJsonObject("paths")
                .forEach(path -> ((JsonObject) path.getValue()).forEach(method -> {
                    if (method.getValue() instanceof JsonObject operation && operation.containsKey("operationId")) {
                        out.add(operation.getString("operationId"));
                    }
                }));
        return out;
    }

    Set<String> called() {
        return called;
    }

    void note(String operation) {
        called.add(operation);
    }

    /** Notes a call and holds its answer, which must be a success, against its schema. */
    Api.Reply check(String operation, Api.Reply reply) {
        assertThat(reply.status() / 100).as(operation + ": " + reply).isEqualTo(2);
        note(operation);
        JsonObject responses = operation(operation).getJsonObject("responses");
        JsonObject response = resolved(responses.getJsonObject(Integer.toString(reply.status())));
        JsonObject content = response.getJsonObject("content");
        if (content == null) {
            assertThat(reply.text()).as(operation).isEmpty();
            return reply;
        }
        assertThat(reply.header("Content-Type")).as(operation).startsWith("application/json");
        List<String> faults = new ArrayList<>();
        faults(content.getJsonObject("application/json").getJsonObject("schema"), reply.value(), operation, faults);
        assertThat(faults).as(reply.text()).isEmpty();
        return reply;
    }

    /** Holds any value against a named schema. */
    List<String> faults(String schema, Object value) {
        List<String> faults = new ArrayList<>();
        faults(new JsonObject().put("$ref", "#/components/schemas/" + schema), value, schema, faults);
        return faults;
    }

    private JsonObject operation(String id) {
        for (Map.Entry<String, Object> path : contract.getJsonObject("paths")) {
            for (Map.Entry<String, Object> method : (JsonObject) path.getValue()) {
                if (method.getValue() instanceof JsonObject o && id.equals(o.getString("operationId"))) {
                    return o;
                }
            }
        }
        throw new AssertionError("no operation " + id);
    }

    private JsonObject resolved(JsonObject node) {
        String ref = node == null ? null : node.getString("$ref");
        if (ref == null) {
            return node == null ? new JsonObject() : node;
        }
        JsonObject at = contract;
        for (String part : ref.substring(2).split("/", -1)) {
            at = at.getJsonObject(part);
        }
        return resolved(at);
    }

    /** Types, required and unknown properties, words, constants and dates: what this description uses. */
    private void faults(JsonObject reference, Object value, String at, List<String> out) {
        JsonObject schema = resolved(reference);
        if (!fits(schema.getValue("type"), value)) {
            out.add(at + " is no " + schema.getValue("type") + ": " + value);
            return;
        }
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
            out.add(at + " is none of " + schema.getJsonArray("enum") + ": " + value);
        }
        if (schema.containsKey("const") && !schema.getValue("const").equals(value)) {
            out.add(at + " is not " + schema.getValue("const"));
        }
        String format = schema.getString("format", "");
        if (value instanceof String text && !isOf(format, text)) {
            out.add(at + " is no " + format + ": " + text);
        }
        if (value instanceof JsonArray list && schema.containsKey("items")) {
            list.forEach(item -> faults(schema.getJsonObject("items"), item, at + "[]", out));
        }
        JsonObject properties = schema.getJsonObject("properties");
        if (value instanceof JsonObject object && properties != null) {
            schema.getJsonArray("required", new JsonArray()).forEach(name -> {
                if (!object.containsKey((String) name)) {
                    out.add(at + " lacks " + name);
                }
            });
            object.forEach(entry -> {
                if (properties.containsKey(entry.getKey())) {
                    faults(properties.getJsonObject(entry.getKey()), entry.getValue(), at + "." + entry.getKey(), out);
                } else {
                    out.add(at + " has " + entry.getKey() + ", which is not described");
                }
            });
        }
    }

    private static boolean isOf(String format, String text) {
        return switch (format) {
            case "date-time" -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
            case "date" -> text.matches("\\d{4}-\\d\\d-\\d\\d");
            default -> true;
        };
    }

    private static boolean fits(Object type, Object value) {
        if (type instanceof JsonArray any) {
            return any.stream().anyMatch(one -> fits(one, value));
        }
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            default -> true;
        };
    }
}
