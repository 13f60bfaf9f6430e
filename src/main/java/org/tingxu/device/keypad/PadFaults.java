package org.tingxu.device.keypad;

import org.tingxu.protocol.wire.Bytes;

/**
 * What is wrong with a virtual keypad, evaluator or Modbus pad.
 *
 * @param deafFor so many frames of the host are not heard: receipts get lost, questions stay without an answer
 * @param silent  says nothing at all
 * @param lateMs  waits so long before it says something
 * @param garbage is sent before everything that it says
 */
public record PadFaults(int deafFor, boolean silent, long lateMs, Bytes garbage) {
    public static final PadFaults NONE = new PadFaults(0, false, 0, Bytes.of(new byte[0]));

    public PadFaults withDeafness(int frames) {
        return new PadFaults(frames, silent, lateMs, garbage);
    }

    public PadFaults withSilence(boolean now) {
        return new PadFaults(deafFor, now, lateMs, garbage);
    }

    public PadFaults withDelay(long ms) {
        return new PadFaults(deafFor, silent, ms, garbage);
    }

    public PadFaults withGarbage(Bytes before) {
        return new PadFaults(deafFor, silent, lateMs, before);
    }
}
