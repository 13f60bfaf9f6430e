package org.tingxu.core.contact;

/** The words for where a first contact stands. */
public final class ContactState {
    /** Somebody has it to answer. */
    public static final String IN_HAND = "in-hand";
    /** Waits for a signature; who handed it over is responsible. */
    public static final String HANDED = "handed";
    /** Nobody signed in time; the supervisor was told. */
    public static final String ESCALATED = "escalated";

    public static final String ANSWERED = "answered";
    /** Sent to another body. */
    public static final String REFERRED = "referred";

    private ContactState() {}
}
