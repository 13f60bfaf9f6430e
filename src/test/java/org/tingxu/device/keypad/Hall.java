package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.VirtualLine;

/** A virtual line with a bus at the host's end. */
public record Hall(Vertx vertx, VirtualLine.Pair cable, Bus bus) {
    private static final Timing TIMING = new Timing(Timing.UNPACED, 10, 1, 50, 20, new Backoff(50, 100));

    public static Hall open() {
        Vertx vertx = Vertx.vertx();
        VirtualLine.Pair cable = VirtualLine.pair(vertx);
        return new Hall(vertx, cable, Bus.on(vertx, cable.host(), TIMING, new Random(7), InstantSource.system()));
    }

    public void close() throws Exception {
        await(vertx.close());
    }

    public static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    public static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 s").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
