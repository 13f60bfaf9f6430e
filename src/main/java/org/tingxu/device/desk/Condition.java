package org.tingxu.device.desk;

/** How a device is, in one word. */
public enum Condition {
    /** As far as is known it does what it has to. */
    UP,
    /** It is there, and something keeps it from its work. */
    TROUBLE,
    /** It is not reached, or does not answer. */
    DOWN,
    /** It has been taken out of use by a setting. */
    OFF
}
