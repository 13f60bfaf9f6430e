package org.tingxu.boot.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a soak says, for people.
 *
 * @param steady nothing was lost, and neither threads nor memory grew
 */
record SoakVerdict(List<String> rows, boolean steady) {
    /** Threads that the JVM may add by itself between two measurements. */
    static final int THREADS_MORE_MAX = 2;

    /** Compiled code and counters take a little more as time goes on. */
    static final long HEAP_MORE_MAX = 8L << 20;

    private static final double MB = 1 << 20;

    static SoakVerdict of(DeviceSoak.Report report) {
        boolean kept = report.lost() == 0;
        boolean threads = report.threadsLast() - report.threadsFirst() <= THREADS_MORE_MAX;
        boolean heap = report.heapLast() - report.heapFirst() <= HEAP_MORE_MAX;
        return new SoakVerdict(
                List.of(
                        "questions answered %d, given up %d, lost %d: %s"
                                .formatted(report.exchanges(), report.failed(), report.lost(), word(kept)),
                        "frames heard unasked %d".formatted(report.unasked()),
                        "threads %d, then %d: %s".formatted(report.threadsFirst(), report.threadsLast(), word(threads)),
                        String.format(
                                Locale.ROOT,
                                "heap in use %.1f MB, then %.1f MB: %s",
                                report.heapFirst() / MB,
                                report.heapLast() / MB,
                                word(heap)),
                        "latest timer of the event loop %d ms".formatted(report.lagMaxMs())),
                kept && threads && heap);
    }

    private static String word(boolean well) {
        return well ? "well" : "NOT WELL";
    }
}
