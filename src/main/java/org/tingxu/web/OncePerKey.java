package org.tingxu.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets an act that is no command of the hall, as printing a page is, happen once for a request that is sent again: the second one gets
 * the answer of the first. Of the last {@value #KEPT_MAX} only, and not beyond a restart. From any thread.
 *
 * @param <T> what the act brings
 */
public final class OncePerKey<T> {
    static final int KEPT_MAX = 200;

    private final Map<String, Future<T>> acts = new LinkedHashMap<>();

    /** Does it, or answers what it brought before; a request without a key is always done. */
    public Future<T> act(RoutingContext ctx, Supplier<Future<T>> act) {
        Optional<String> key = ApiDoor.key(ctx).map(k -> Actor.of(ctx) + " " + ctx.normalizedPath() + " " + k);
        return key.isPresent() ? once(key.get(), act) : act.get();
    }

    synchronized Future<T> once(String key, Supplier<Future<T>> act) {
        Future<T> before = acts.get(key);
        if (before != null) {
            return before;
        }
        Future<T> now = act.get();
        acts.put(key, now);
        if (acts.size() > KEPT_MAX) {
            acts.remove(acts.keySet().iterator().next());
        }
        return now;
    }
}
