package org.tingxu.device.bus;

/** A device did not answer, however often it was asked. */
public final class NoAnswer extends Exception {
    public NoAnswer(String reason) {
        super(reason);
    }
}
