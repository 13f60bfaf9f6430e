package org.tingxu.journal.codec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A JSON object that is read key by key; each value that is missing or of another type is an {@link UnreadableBody}. */
record Body(String path, JsonObject json) {
    boolean has(String key) {
        return json.getValue(key) != null;
    }

    Set<String> keys() {
        return json.fieldNames();
    }

    String text(String key) {
        return the(key, String.class, "a text");
    }

    int whole(String key) {
        return the(key, Integer.class, "a whole number");
    }

    /** A whole number that may need 64 bits. */
    long large(String key) {
        return json.getValue(key) instanceof Long number ? number : whole(key);
    }

    boolean truth(String key) {
        return the(key, Boolean.class, "true or false");
    }

    Body body(String key) {
        return new Body(at(key), the(key, JsonObject.class, "an object"));
    }

    <T> Optional<T> maybe(String key, Function<String, T> birth) {
        return has(key) ? Optional.of(born(key, birth)) : Optional.empty();
    }

    OptionalInt maybeWhole(String key) {
        return has(key) ? OptionalInt.of(whole(key)) : OptionalInt.empty();
    }

    /** A text that becomes a word of the hall, a date or a duration. */
    <T> T born(String key, Function<String, T> birth) {
        return born(key, text(key), birth);
    }

    /** A value at a key that becomes a word of the hall. */
    <J, T> T born(String key, J value, Function<J, T> birth) {
        try {
            return birth.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableBody(at(key), String.valueOf(e.getMessage()));
        }
    }

    <T> List<T> texts(String key, Function<String, T> birth) {
        return list(key, String.class, "a text", (at, text) -> made(at, () -> birth.apply(text)));
    }

    <T> List<T> bodies(String key, Function<Body, T> read) {
        return list(key, JsonObject.class, "an object", (at, json) -> read.apply(new Body(at, json)));
    }

    /** A list of lists of texts. */
    <T> List<List<T>> ranks(String key, Function<String, T> birth) {
        return list(
                key,
                JsonArray.class,
                "a list",
                (at, rank) -> new Body(at, new JsonObject().put("", rank)).texts("", birth));
    }

    /** Runs a constructor; what it refuses is unreadable here. */
    static <T> T made(String at, Supplier<T> birth) {
        try {
            return birth.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableBody(at, String.valueOf(e.getMessage()));
        }
    }

    private interface Item<J, T> {
        T read(String at, J json);
    }

    private <J, T> List<T> list(String key, Class<J> type, String wanted, Item<J, T> item) {
        JsonArray array = the(key, JsonArray.class, "a list");
        List<T> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = "%s[%d]".formatted(at(key), i);
            Object value = array.getValue(i);
            if (!type.isInstance(value)) {
                throw new UnreadableBody(at, "not " + wanted);
            }
            items.add(item.read(at, type.cast(value)));
        }
        return items;
    }

    private <J> J the(String key, Class<J> type, String wanted) {
        Object value = json.getValue(key);
        if (value == null) {
            throw new UnreadableBody(at(key), "missing");
        }
        if (!type.isInstance(value)) {
            throw new UnreadableBody(at(key), "not " + wanted);
        }
        return type.cast(value);
    }

    /** Where a key is, for people who mend it. */
    String at(String key) {
        return key.isEmpty() ? path : path + "." + key;
    }
}
