package org.tingxu.device.line;

/** A write of which no byte has left. */
public final class LineRefused extends Exception {
    public LineRefused(String reason) {
        super(reason);
    }
}
