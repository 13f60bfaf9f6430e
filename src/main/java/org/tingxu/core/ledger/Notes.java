package org.tingxu.core.ledger;

/** Texts that staff write into a ledger, and with it into the journal: of bounded length, and never with a resident's name. */
public final class Notes {
    /** Longest text, characters. */
    public static final int MAX = 500;

    private Notes() {}

    public static boolean unfit(String text) {
        return text.isBlank() || text.length() > MAX;
    }
}
