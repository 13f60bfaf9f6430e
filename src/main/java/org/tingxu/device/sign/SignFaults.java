package org.tingxu.device.sign;

import org.tingxu.protocol.wire.Bytes;

/**
 * What is wrong with a virtual sign.
 *
 * @param silent   it hears nothing and says nothing
 * @param lateMs   waits so long with an answer
 * @param busyFor  so many next frames are answered with "busy" and not taken
 * @param lostAcks so many next frames are taken, and their answers get lost
 * @param garbage  is sent before every answer
 */
public record SignFaults(boolean silent, long lateMs, int busyFor, int lostAcks, Bytes garbage) {
    public static final SignFaults NONE = new SignFaults(false, 0, 0, 0, Bytes.of(new byte[0]));

    public SignFaults withSilence(boolean now) {
        return new SignFaults(now, lateMs, busyFor, lostAcks, garbage);
    }

    public SignFaults withDelay(long ms) {
        return new SignFaults(silent, ms, busyFor, lostAcks, garbage);
    }

    public SignFaults withBusy(int frames) {
        return new SignFaults(silent, lateMs, frames, lostAcks, garbage);
    }

    public SignFaults withLostAcks(int acks) {
        return new SignFaults(silent, lateMs, busyFor, acks, garbage);
    }

    public SignFaults withGarbage(Bytes before) {
        return new SignFaults(silent, lateMs, busyFor, lostAcks, before);
    }
}
