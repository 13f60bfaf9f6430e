package org.tingxu.boot.bench;

import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps {@value #LINES} virtual lines with {@value #DEVICES_PER_LINE} devices each busy, with damaged and missing answers,
 * unasked frames and pulled cables, and compares threads and memory early and late.
 */
public final class DeviceSoak {
    public static final int LINES = 4;
    public static final int DEVICES_PER_LINE = 8;

    /** The first measurement waits for so much of the time, as classes and compiled code come first. */
    private static final double EARLY = 0.2;

    private static final long TICK_MS = 10;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

    private DeviceSoak() {}

    /**
     * What came of it.
     *
     * @param exchanges questions that were answered
     * @param failed    questions that were given up or refused, as when the cable was pulled
     * @param lost      questions of which nothing was ever heard; anything but 0 is a fault
     * @param unasked   frames heard that answered nothing
     * @param threadsFirst live threads at a fifth of the time; {@code threadsLast} at the end
     * @param heapFirst bytes in use after garbage collection at a fifth of the time; {@code heapLast} at the end
     * @param lagMaxMs  the longest that a timer of the event loop was late
     */
    public record Report(
            Duration ran,
            long exchanges,
            long failed,
            long lost,
            long unasked,
            int threadsFirst,
            int threadsLast,
            long heapFirst,
            long heapLast,
            long lagMaxMs) {}

    /** Of the process. */
    private record Size(int threads, long heap) {
        static Size now() {
            System.gc();
            return new Size(
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    /** Runs for so long, on a Vert.x of its own. Not to be called on an event loop. */
    public static Report run(Duration duration) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            return run(vertx, duration);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Report run(Vertx vertx, Duration duration) throws InterruptedException {
        SoakLine.Counts counts = new SoakLine.Counts();
        List<SoakLine> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            lines.add(new SoakLine(vertx, counts, DEVICES_PER_LINE, line));
        }
        Lag lag = Lag.watch(vertx);
        long earlyMs = (long) (duration.toMillis() * EARLY);
        Thread.sleep(earlyMs);
        Size first = Size.now();
        Thread.sleep(duration.toMillis() - earlyMs);
        Size last = Size.now();
        lines.forEach(SoakLine::end);
        awaitNone(counts);
        return new Report(
                duration,
                counts.answered().sum(),
                counts.failed().sum(),
                counts.open(),
                counts.unasked().sum(),
                first.threads(),
                last.threads(),
                first.heap(),
                last.heap(),
                lag.maxMs());
    }

    private static void awaitNone(SoakLine.Counts counts) throws InterruptedException {
        long end = System.nanoTime() + LAST_ANSWERS.toNanos();
        while (counts.open() > 0 && System.nanoTime() - end < 0) {
            Thread.sleep(TICK_MS);
        }
    }

    /** How late the timers of an event loop are. */
    private record Lag(AtomicLong maxNanos) {
        static Lag watch(Vertx vertx) {
            Lag lag = new Lag(new AtomicLong());
            AtomicLong before = new AtomicLong(System.nanoTime());
            vertx.setPeriodic(TICK_MS, _ -> {
                long now = System.nanoTime();
                long late = now - before.getAndSet(now) - TimeUnit.MILLISECONDS.toNanos(TICK_MS);
                lag.maxNanos().accumulateAndGet(late, Math::max);
            });
            return lag;
        }

        long maxMs() {
            return TimeUnit.NANOSECONDS.toMillis(maxNanos.get());
        }
    }
}
