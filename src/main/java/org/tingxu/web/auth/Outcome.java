package org.tingxu.web.auth;

import io.vertx.core.Future;
import java.util.function.Function;

/** What came of a request: a value, or a refusal. */
public sealed interface Outcome<T> {
    /** Yes. */
    record Granted<T>(T value) implements Outcome<T> {}

    /**
     * No.
     *
     * @param retryAfterSeconds for the {@code Retry-After} header; 0 when waiting does not help
     */
    record Refused<T>(AuthRefusal why, int retryAfterSeconds) implements Outcome<T> {
        /** The same refusal where another value was hoped for. */
        <U> Refused<U> forOther() {
            return new Refused<>(why, retryAfterSeconds);
        }
    }

    static <T> Outcome<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Outcome<T> refused(AuthRefusal why) {
        return new Refused<>(why, 0);
    }

    static <T> Outcome<T> refused(AuthRefusal why, int retryAfterSeconds) {
        return new Refused<>(why, retryAfterSeconds);
    }

    /** Goes on with the value; a refusal passes through. */
    default <U> Future<Outcome<U>> then(Function<T, Future<Outcome<U>>> next) {
        return switch (this) {
            case Granted<T> granted -> next.apply(granted.value());
            case Refused<T> refused -> Future.succeededFuture(refused.forOther());
        };
    }
}
