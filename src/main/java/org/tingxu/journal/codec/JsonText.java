package org.tingxu.journal.codec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes compact JSON key by key, in the order of the calls: equal values give equal bytes. Whatever breaks a line or is no character
 * of its own (half a surrogate pair) is escaped, so that a body stays one line and survives UTF-8; everything else is written as it is.
 */
final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private final StringBuilder out = new StringBuilder(160);

    JsonText open() {
        return punctuate('{');
    }

    JsonText close() {
        out.append('}');
        return this;
    }

    JsonText openList() {
        return punctuate('[');
    }

    JsonText closeList() {
        out.append(']');
        return this;
    }

    /** The next call writes the value. */
    JsonText key(String key) {
        item(key);
        out.append(':');
        return this;
    }

    JsonText put(String key, String text) {
        key(key);
        quote(text);
        return this;
    }

    JsonText put(String key, long number) {
        key(key);
        out.append(number);
        return this;
    }

    /** Writes {@code true}; what is not so has no key. */
    JsonText putIf(String key, boolean truth) {
        if (truth) {
            key(key);
            out.append(true);
        }
        return this;
    }

    /** Writes what is there, as text. */
    JsonText put(String key, Optional<?> value) {
        value.ifPresent(v -> put(key, v.toString()));
        return this;
    }

    /** Writes a list of texts; an empty one has no key. */
    JsonText put(String key, Collection<?> values) {
        if (values.isEmpty()) {
            return this;
        }
        key(key).openList();
        values.forEach(v -> item(v.toString()));
        return closeList();
    }

    JsonText put(String key, JsonObject json) {
        key(key);
        tree(json);
        return this;
    }

    /** Writes all keys of an object into the one that is open. */
    JsonText fill(JsonObject json) {
        json.fieldNames().forEach(name -> {
            key(name);
            tree(json.getValue(name));
        });
        return this;
    }

    /** The next item of a list. */
    JsonText element(JsonObject json) {
        comma();
        tree(json);
        return this;
    }

    JsonText item(String text) {
        comma();
        quote(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private JsonText punctuate(char opening) {
        comma();
        out.append(opening);
        return this;
    }

    /** A comma, unless this is the first of its row or the value of a key. */
    private void comma() {
        if (out.isEmpty()) {
            return;
        }
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[' && last != ':' && last != ',') {
            out.append(',');
        }
    }

    private void tree(Object value) {
        switch (value) {
            case JsonObject object -> {
                open().fill(object).close();
            }
            case JsonArray list -> {
                openList();
                list.forEach(item -> {
                    comma();
                    tree(item);
                });
                closeList();
            }
            case String text -> quote(text);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("not a value of JSON: " + value);
        }
    }

    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(text, from, i).append('\\').append(c);
                from = i + 1;
            } else if (c < ' ' || (c >= 0x7f && escaped(text, i))) {
                out.append(text, from, i);
                unicode(c);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /** Of the characters from U+007F on: control characters, the two Unicode line ends, and half pairs. */
    private static boolean escaped(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c <= 0x9f || c == '\u2028' || c == '\u2029';
    }

    private void unicode(char c) {
        out.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[(c >> 8) & 15])
                .append(HEX[(c >> 4) & 15])
                .append(HEX[c & 15]);
    }
}
