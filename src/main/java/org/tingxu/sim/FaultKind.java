package org.tingxu.sim;

import java.util.Locale;

/** What the simulator breaks, with how often it does so at most where one occasion arises. */
public enum FaultKind {
    REQUEST_LOST(0.15),
    REPLY_LOST(0.15),
    REQUEST_DOUBLED(0.15),
    REQUEST_LATE(0.05),
    /** The append fails, and its rows are not there. */
    APPEND_FAILED(0.06),
    /** The rows are there, and the writer is told that the append failed. */
    APPEND_ANSWER_LOST(0.06),
    /** The deadline is over before the rows land, if they land at all. */
    APPEND_SLOW(0.06),
    READ_FAILED(0.2),
    OPEN_FAILED(0.3),
    SNAPSHOT_FAILED(0.3),
    /** The snapshot is reported as kept, and is not. */
    SNAPSHOT_LOST(0.3),
    CRASH(0.5),
    /** Another server takes the hall over while the first goes on. */
    TAKE_OVER(0.5),
    ORDERLY_STOP(0.3),
    CLOCK_JUMP(0.4),
    PRINTER_TROUBLE(0.5);

    private final double most;

    FaultKind(double most) {
        this.most = most;
    }

    double most() {
        return most;
    }

    /** As it stands in reports, e.g. {@code append-slow}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
