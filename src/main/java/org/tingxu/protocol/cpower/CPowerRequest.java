package org.tingxu.protocol.cpower;

import org.tingxu.protocol.wire.Range;

/**
 * A frame from the host.
 *
 * @param card  1 to 254, or {@link #EVERY_CARD}
 * @param flags bit 0 asks for an answer; the others are reserved
 */
public record CPowerRequest(int card, int flags, CPowerCommand command) {
    /** All cards take it, whatever their number. */
    public static final int EVERY_CARD = 0xFF;

    private static final int ANSWER = 1;

    public CPowerRequest {
        Range.check("card", card, 0, 0xFF);
        Range.check("flags", flags, 0, 0xFF);
    }

    /** A request that the card answers. */
    public static CPowerRequest answered(int card, CPowerCommand command) {
        return new CPowerRequest(card, ANSWER, command);
    }

    /** A request that no card answers, as it has to be on a line with several. */
    public static CPowerRequest unanswered(int card, CPowerCommand command) {
        return new CPowerRequest(card, 0, command);
    }

    public boolean isAnswered() {
        return (flags & ANSWER) != 0;
    }
}
