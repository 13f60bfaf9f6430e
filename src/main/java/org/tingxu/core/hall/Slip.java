package org.tingxu.core.hall;

/** What is known of a ticket's paper. */
public enum Slip {
    /** Nothing is to be printed. */
    NONE,
    /** To be printed; the printer has got nothing yet. */
    WANTED,
    /** The printer has got the first byte. */
    SENDING,
    PRINTED,
    /** No paper, for certain. */
    FAILED,
    /** It may have come out. */
    UNKNOWN;

    /** Is the number in somebody's hand, as far as the hall has to assume? Then it stands in line. */
    public boolean stands() {
        return switch (this) {
            case NONE, PRINTED, UNKNOWN -> true;
            case WANTED, SENDING, FAILED -> false;
        };
    }
}
