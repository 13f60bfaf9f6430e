package org.tingxu.device.profile;

/** How far a profile has been proved. */
public enum Evidence {
    /** Seen on the device itself. */
    HARDWARE,
    /** Its bytes are checked against published or captured ones; nobody here has seen the device. */
    VECTORS,
    /** Only read in a document. */
    DOCUMENT
}
