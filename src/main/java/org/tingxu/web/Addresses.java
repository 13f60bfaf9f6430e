package org.tingxu.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands at which address, as a tree of the addresses' parts: finding it costs the same however many there are. A part that is
 * spelled out goes before one that may be anything.
 */
final class Addresses<T> {
    private final Map<String, Addresses<T>> spelled = new HashMap<>();
    private final Map<HttpMethod, Standing<T>> here = new TreeMap<>(Comparator.comparing(HttpMethod::name));
    private @Nullable Addresses<T> anything;

    /** What was put at an address, and that address. */
    private record Standing<T>(T what, List<String> path) {}

    /** What stands where a request asks, and the parts of its path that have a name. */
    record Found<T>(T what, Map<String, String> parts) {}

    /** @param path with {@code {name}} for a part that may be anything */
    void put(HttpMethod method, String path, T what) {
        List<String> parts = parts(path);
        Addresses<T> at = this;
        for (String part : parts) {
            at = at.child(part);
        }
        if (at.here.put(method, new Standing<>(what, parts)) != null) {
            throw new IllegalStateException("two operations for %s %s".formatted(method, path));
        }
    }

    private Addresses<T> child(String part) {
        if (!isName(part)) {
            return spelled.computeIfAbsent(part, _ -> new Addresses<>());
        }
        if (anything == null) {
            anything = new Addresses<>();
        }
        return anything;
    }

    /** What is asked for, if it is there. A slash at the end makes no difference. */
    Optional<Found<T>> find(HttpMethod method, String path) {
        List<String> parts = parts(path);
        return at(parts)
                .map(node -> node.here.get(method))
                .map(there -> new Found<>(there.what(), named(there, parts)));
    }

    /** The methods that an address takes, as the header {@code Allow} lists them; empty when nothing is there. */
    String methods(String path) {
        return at(parts(path))
                .map(node -> String.join(
                        ", ", node.here.keySet().stream().map(HttpMethod::name).toList()))
                .orElse("");
    }

    private Optional<Addresses<T>> at(List<String> parts) {
        if (parts.isEmpty()) {
            return here.isEmpty() ? Optional.empty() : Optional.of(this);
        }
        List<String> rest = parts.subList(1, parts.size());
        Optional<Addresses<T>> exactly =
                Optional.ofNullable(spelled.get(parts.getFirst())).flatMap(next -> next.at(rest));
        return exactly.isPresent() || parts.getFirst().isEmpty()
                ? exactly
                : Optional.ofNullable(anything).flatMap(next -> next.at(rest));
    }

    private static <T> Map<String, String> named(Standing<T> there, List<String> asked) {
        Map<String, String> out = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            String part = there.path().get(i);
            if (isName(part)) {
                out.put(part.substring(1, part.length() - 1), decoded(asked.get(i)));
            }
        }
        return out;
    }

    /** A plus is a plus in a path. */
    private static String decoded(String part) {
        return part.indexOf('%') < 0 ? part : QueryStringDecoder.decodeComponent(part.replace("+", "%2B"));
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    private static List<String> parts(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        int begin = path.startsWith("/") ? 1 : 0;
        return begin >= end
                ? List.of()
                : Arrays.asList(path.substring(begin, end).split("/", -1));
    }
}
