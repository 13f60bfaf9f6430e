package org.tingxu.device.reader;

import org.tingxu.device.bus.Patience;

/**
 * How a reader is asked.
 *
 * @param betweenMs between two questions whether a card is there, {@value #BETWEEN_MS_MIN} at least: readers asked more often do
 *                  not find cards
 * @param find      for the short questions
 * @param read      for a card's content, which takes about a second
 */
public record ReaderTiming(long betweenMs, Patience find, Patience read) {
    public static final long BETWEEN_MS_MIN = 300;

    public static final ReaderTiming USUAL =
            new ReaderTiming(BETWEEN_MS_MIN, new Patience(600, 1), new Patience(3_000, 1));

    public ReaderTiming {
        if (betweenMs < BETWEEN_MS_MIN) {
            throw new IllegalArgumentException(
                    "betweenMs must be %d or more, not %d".formatted(BETWEEN_MS_MIN, betweenMs));
        }
    }
}
