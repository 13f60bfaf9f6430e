package org.tingxu.protocol.alpha;

/** How a field ends. */
public enum AlphaEnding {
    /** With the transmission; the last field only. */
    OPEN,
    /** With ETX. */
    ETX,
    /** With ETX and four hex digits: the sum of all bytes from STX to ETX. A sign drops what does not fit. */
    CHECKED
}
