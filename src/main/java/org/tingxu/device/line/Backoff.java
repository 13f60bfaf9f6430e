package org.tingxu.device.line;

/**
 * How long to wait before the next try: doubled each time, up to a limit.
 *
 * @param firstMs wait after the first failure, at least 1
 * @param maxMs longest wait
 */
public record Backoff(long firstMs, long maxMs) {
    public static final Backoff USUAL = new Backoff(200, 10_000);

    public Backoff {
        if (firstMs < 1 || maxMs < firstMs) {
            throw new IllegalArgumentException(
                    "A back-off needs 1 <= firstMs <= maxMs, not " + firstMs + " and " + maxMs);
        }
    }

    /**
     * The wait before the next try.
     *
     * @param failures how many tries have failed since the last success, from 1
     */
    public long delayMs(int failures) {
        return Math.min(maxMs, firstMs << Math.min(failures - 1, 20));
    }
}
