package org.tingxu.protocol.cpower;

import org.tingxu.protocol.wire.Range;

/**
 * A frame from a card.
 *
 * @param card   the card's number
 * @param marked the packet type has its highest bit (E8h), as firmware from 3.3 on sends it; older ones send 68h
 * @param result 0 when all went well; else see {@link #problem()}
 */
public record CPowerReply(int card, boolean marked, int result, CPowerAnswer answer) {
    public CPowerReply {
        Range.check("card", card, 0, 0xFF);
        Range.check("result", result, 0, 0xFF);
    }

    /** What the result says about a command of the text protocol. */
    public CPowerProblem problem() {
        return CPowerProblem.of(result);
    }
}
