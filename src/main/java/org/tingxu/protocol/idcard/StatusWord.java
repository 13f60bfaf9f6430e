package org.tingxu.protocol.idcard;

import java.util.Map;

/** SW3 of an answer: how it went. Vendors' manuals agree on these. */
public final class StatusWord {
    static final int FOUND = 0x9F;
    static final int DONE = 0x90;
    static final int NO_CARD = 0x80;

    private static final Map<Integer, String> MEANINGS = Map.ofEntries(
            Map.entry(0x10, "the reader got a wrong checksum"),
            Map.entry(0x11, "the reader got a wrong length"),
            Map.entry(0x21, "the reader does not know the command"),
            Map.entry(0x23, "the reader has no right to do this"),
            Map.entry(0x24, "the reader failed for a reason that it does not know"),
            Map.entry(0x31, "the card does not accept the security module"),
            Map.entry(0x32, "the security module does not accept the card"),
            Map.entry(0x33, "the security module could not check the data"),
            Map.entry(0x40, "the card is of a kind that the reader does not know"),
            Map.entry(0x41, "the card could not be read"),
            Map.entry(0x47, "the security module gave no random number"),
            Map.entry(0x60, "the security module failed its self-test"),
            Map.entry(0x66, "the security module was not activated"),
            Map.entry(0x81, "the card could not be selected"),
            Map.entry(0x91, "the card has no such content"));

    private StatusWord() {}

    /** A sentence part for the person who looks after devices. */
    public static String meaning(int sw3) {
        return MEANINGS.getOrDefault(sw3, "the reader answered " + "%02X".formatted(sw3));
    }
}
