package org.tingxu.boot.bench;

import java.util.Arrays;

/** Times that many requests took. Grows up to {@value #MAX}; later ones are counted only. Not thread-safe. */
final class Latencies {
    static final int MAX = 4_000_000;

    private long[] nanos = new long[1024];
    private int kept;
    private long count;

    void add(long took) {
        count++;
        if (kept == MAX) {
            return;
        }
        if (kept == nanos.length) {
            nanos = Arrays.copyOf(nanos, Math.min(MAX, kept * 2));
        }
        nanos[kept++] = took;
    }

    void addAll(Latencies other) {
        for (int i = 0; i < other.kept; i++) {
            add(other.nanos[i]);
        }
        count += other.count - other.kept;
    }

    long count() {
        return count;
    }

    /**
     * The nearest-rank quantile in milliseconds.
     *
     * @param share 0 to 1
     * @return NaN when there is none
     */
    double quantileMs(double share) {
        if (kept == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, kept);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * kept) - 1)] / 1e6;
    }
}
