package org.tingxu.device.keypad;

import java.util.HashMap;
import java.util.Map;
import org.tingxu.protocol.keypad.FromPad;

/**
 * Tells a press from the same press sent again. A device that does not hear its answer sends the same frame once more: identical
 * frames are one press until the device has not sent them for the whole window.
 */
final class Repeats {
    /** So many identical frames are answered; what sends more of them is a line that hears our own answers. */
    static final int ANSWERS_MAX = 8;

    private final long windowMs;
    private final Map<FromPad, Heard> heard = new HashMap<>();

    private record Heard(int times, long lastMs) {}

    Repeats(long windowMs) {
        this.windowMs = windowMs;
    }

    /**
     * Counts a frame that came.
     *
     * @param nowMs never goes back
     * @return how often it has come: 1 is a press, more is a repetition
     */
    int times(FromPad frame, long nowMs) {
        heard.values().removeIf(one -> nowMs - one.lastMs() >= windowMs);
        return heard.merge(frame, new Heard(1, nowMs), (before, _) -> new Heard(before.times() + 1, nowMs))
                .times();
    }
}
