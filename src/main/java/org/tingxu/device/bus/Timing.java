package org.tingxu.device.bus;

import org.tingxu.device.line.Backoff;

/**
 * When a line may be spoken on.
 *
 * @param baud          bits a second on the wire, also behind a TCP device server; {@link #UNPACED} where there is no wire
 * @param bitsPerByte   with start, parity and stop bits, 9 to 12; 10 for 8N1
 * @param gapMs         silence before each frame of ours, from the last bit that anyone sent; never less than 3.5
 *                      characters (MODBUS over Serial Line V1.02, 2.5.1.1)
 * @param silenceMs     after such a silence the start of an unfinished frame is forgotten; longer than adapters and networks
 *                      hold bytes back
 * @param retrySpreadMs a question without an answer is asked again after the gap and a random time of 1 to so many
 *                      milliseconds, so that two who spoke at once do not meet again
 * @param rest          how long a device that did not answer is left in peace
 */
public record Timing(int baud, int bitsPerByte, long gapMs, long silenceMs, long retrySpreadMs, Backoff rest) {
    /** A line without a wire of limited speed. */
    public static final int UNPACED = 4_000_000;

    private static final int SILENCE_MS = 150;
    private static final int RETRY_SPREAD_MS = 60;
    private static final Backoff REST = new Backoff(1_000, 30_000);

    public Timing {
        if (baud < 300 || baud > UNPACED) {
            throw new IllegalArgumentException("baud must be 300 to %d, not %d".formatted(UNPACED, baud));
        }
        if (bitsPerByte < 9 || bitsPerByte > 12) {
            throw new IllegalArgumentException("a byte takes 9 to 12 bits on the wire, not " + bitsPerByte);
        }
        if (gapMs < 0 || silenceMs < 1 || retrySpreadMs < 1) {
            throw new IllegalArgumentException("gapMs %d, silenceMs %d, retrySpreadMs %d: 0, 1 and 1 are the least"
                    .formatted(gapMs, silenceMs, retrySpreadMs));
        }
    }

    /** A serial line with 8N1 at this speed. */
    public static Timing serial(int baud, long gapMs) {
        return new Timing(baud, 10, gapMs, SILENCE_MS, RETRY_SPREAD_MS, REST);
    }

    /** A line inside the process. */
    public static Timing unpaced() {
        return serial(UNPACED, 0);
    }

    /** Time on the wire. */
    long nanosFor(int bytes) {
        return bytes * (long) bitsPerByte * 1_000_000_000L / baud;
    }

    /** Silence before each frame of ours. */
    long gapNanos() {
        return Math.max(gapMs * 1_000_000, nanosFor(7) / 2);
    }
}
