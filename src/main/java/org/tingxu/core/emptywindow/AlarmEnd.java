package org.tingxu.core.emptywindow;

/** Why an empty window is none any more. */
public enum AlarmEnd {
    MANNED,
    /** Nobody waits for it any more, or fewer than the limit before it raised an alarm. */
    QUEUE_GONE,
    /** The hall is closed. */
    CLOSED
}
