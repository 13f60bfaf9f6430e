package org.tingxu.device.keypad;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;

/** Sends one at a time; of those that wait only the newest. To be used on one context. */
final class NewestOnly<T> {
    private final Function<T, Future<Void>> send;
    private Optional<T> waiting = Optional.empty();
    private Optional<T> last = Optional.empty();
    private Future<Void> sending = Future.succeededFuture();

    NewestOnly(Function<T, Future<Void>> send) {
        this.send = send;
    }

    /** Done when nothing waits any more; failed with what the last sending failed with. */
    Future<Void> put(T next) {
        last = Optional.of(next);
        waiting = last;
        if (sending.isComplete()) {
            sending = drain();
        }
        return sending;
    }

    /** The last one once more, if there was one. */
    Future<Void> again() {
        return last.map(this::put).orElseGet(Future::succeededFuture);
    }

    private Future<Void> drain() {
        if (waiting.isEmpty()) {
            return Future.succeededFuture();
        }
        T now = waiting.get();
        waiting = Optional.empty();
        Future<Void> sent = send.apply(now);
        return sent.transform(_ -> waiting.isPresent() ? drain() : sent);
    }
}
