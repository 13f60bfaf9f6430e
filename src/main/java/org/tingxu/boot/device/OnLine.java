package org.tingxu.boot.device;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.tingxu.device.line.SerialLibrary;

/** Work on a line for as long as a command runs. */
final class OnLine {
    private OnLine() {}

    /** What went wrong on the line, in one sentence. */
    static final class Failed extends Exception {
        Failed(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    static <T> T run(Function<Vertx, Future<T>> work) throws Failed, InterruptedException {
        unpackSerialLibrary();
        Vertx vertx = Vertx.vertx();
        try {
            return Future.<T>future(
                            done -> vertx.runOnContext(_ -> work.apply(vertx).onComplete(done::handle)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw new Failed(String.valueOf(cause.getMessage()), cause);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static void unpackSerialLibrary() {
        try {
            SerialLibrary.unpackInto(Path.of(System.getProperty("user.home"), ".cache", "tingxu", "serial"));
        } catch (IOException e) {
            throw new UncheckedIOException("the serial library cannot be unpacked below ~/.cache/tingxu", e);
        }
    }
}
