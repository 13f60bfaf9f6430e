package org.tingxu.core.disclosure;

/** How a request came. */
public enum RequestChannel {
    COUNTER,
    LETTER,
    ONLINE
}
