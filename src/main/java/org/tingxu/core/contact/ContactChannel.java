package org.tingxu.core.contact;

/** How somebody came to the hall first. */
public enum ContactChannel {
    /** With a number, at the window that called it. */
    TICKET,
    DESK,
    PHONE,
    LETTER
}
