package org.tingxu.device.bus;

/** When the line is silent. Times are {@link System#nanoTime}. */
final class Air {
    /** On a line that is never silent we speak after so long all the same. */
    static final long SILENCE_WAIT_MAX_MS = 1_000;

    private final Timing timing;
    private long sentUntil;
    private long heardAt;

    Air(Timing timing, long now) {
        this.timing = timing;
        sentUntil = now;
        heardAt = now;
    }

    /** So many bytes of ours begin to go out. */
    void speaks(int bytes, long now) {
        sentUntil = now + timing.nanosFor(bytes);
    }

    /** The operating system took the last byte; it may have been late. */
    void spoken(long now) {
        sentUntil = later(sentUntil, now);
    }

    /** When the last bit of ours leaves. */
    long sentUntil() {
        return sentUntil;
    }

    /**
     * Bytes came.
     *
     * @return whether a silence was before them that no device makes inside a frame
     */
    boolean heard(long now) {
        boolean silence = now - heardAt > timing.silenceMs() * 1_000_000;
        heardAt = now;
        return silence;
    }

    /**
     * From when on the line is free for a frame of ours, if nobody speaks before.
     *
     * @param wantedSince when that frame was ready
     */
    long freeAt(long wantedSince) {
        long afterOurs = sentUntil + timing.gapNanos();
        long afterTheirs = heardAt + timing.gapNanos();
        long atTheLatest = later(wantedSince, afterOurs) + SILENCE_WAIT_MAX_MS * 1_000_000;
        return later(afterOurs, afterTheirs - atTheLatest > 0 ? atTheLatest : afterTheirs);
    }

    private static long later(long a, long b) {
        return a - b > 0 ? a : b;
    }
}
