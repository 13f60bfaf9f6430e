package org.tingxu.device.bus;

import org.tingxu.device.line.Backoff;

/**
 * When a device that does not answer is left in peace, so that its time-outs do not eat the time of the others. Times are
 * {@link System#nanoTime}.
 */
final class Rest {
    /** So many questions without an answer in a row, each try counted, and it rests. */
    static final int UNANSWERED_MAX = 3;

    private final Backoff backoff;
    private int unanswered;
    private int rests;
    private long until;

    Rest(Backoff backoff) {
        this.backoff = backoff;
    }

    /** It was heard, or the line is new: nothing is held against it. */
    void over() {
        unanswered = 0;
        rests = 0;
    }

    void missed() {
        unanswered++;
    }

    /** Whether the next question is a probe: asked once, whatever its patience. */
    boolean probing() {
        return rests > 0;
    }

    boolean due() {
        return unanswered >= UNANSWERED_MAX;
    }

    /** Rests, each time longer, and answers how many milliseconds. */
    long begin(long now) {
        rests++;
        long ms = backoff.delayMs(rests);
        until = now + ms * 1_000_000;
        return ms;
    }

    boolean holds(long now) {
        return rests > 0 && until - now > 0;
    }
}
