package org.tingxu.boot.bench;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for futures on a plain thread. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> future, Duration atMost) throws InterruptedException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BenchFailed("failed: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new BenchFailed("nothing after %d s".formatted(atMost.toSeconds()), e);
        }
    }
}
