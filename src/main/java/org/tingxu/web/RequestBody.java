package org.tingxu.web;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/** The fields of a body that the API description has already let through. */
public record RequestBody(JsonObject json) {
    private static final String KEY = RequestBody.class.getName();

    public static RequestBody of(RoutingContext ctx) {
        return new RequestBody(ctx.get(KEY) instanceof JsonObject json ? json : new JsonObject());
    }

    /** Keeps what the check has read, so that nobody reads it again. */
    static void put(RoutingContext ctx, Object json) {
        ctx.put(KEY, json);
    }

    /** A text for people: without control characters, which would reach printers and signs. */
    public Optional<String> text(String field) {
        Optional<String> text = Optional.ofNullable(json.getString(field));
        if (text.isPresent() && text.get().codePoints().anyMatch(RequestBody::unprintable)) {
            throw new Refused(RequestProblems.controlCharacters(field));
        }
        return text.map(String::strip);
    }

    /** A field that names one of a few things; the description has checked which. */
    public <T> Optional<T> word(String field, Function<String, Optional<T>> words) {
        return Optional.ofNullable(json.getString(field)).flatMap(words);
    }

    public boolean flag(String field) {
        return json.getBoolean(field, false);
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
