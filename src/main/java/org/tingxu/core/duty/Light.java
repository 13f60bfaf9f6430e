package org.tingxu.core.duty;

/** How urgent something is. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** Standing still; time is not counted. */
    PAUSED,
    /** Done, withdrawn or not begun. */
    OUT
}
