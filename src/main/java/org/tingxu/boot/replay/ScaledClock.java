package org.tingxu.boot.replay;

import java.time.Duration;

/** The clock of the replayed day: seconds of that day, {@code speed} times as fast as the clock on the wall. */
final class ScaledClock {
    private final double firstSecond;
    private final double speed;
    private final long startNanos;

    ScaledClock(double firstSecond, double speed) {
        this.firstSecond = firstSecond;
        this.speed = speed;
        this.startNanos = System.nanoTime();
    }

    /** Seconds of the day now. */
    double now() {
        return firstSecond + (System.nanoTime() - startNanos) / 1e9 * speed;
    }

    /** Waits for a second of the day; not at all when it is over. */
    void sleepUntil(double second) throws InterruptedException {
        long nanos = (long) ((second - now()) / speed * 1e9);
        if (nanos > 0) {
            Thread.sleep(Duration.ofNanos(nanos));
        }
    }

    double speed() {
        return speed;
    }
}
