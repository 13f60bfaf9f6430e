package org.tingxu.protocol.cpower;

/** What went wrong, by the vendor's external-calls document. */
public enum CPowerProblem {
    NONE,
    /** 01h: the sum did not fit. For programs: no valid template. */
    CHECKSUM_OR_TEMPLATE,
    /** 02h: a packet is missing. */
    SEQUENCE,
    /** 11h: no such program. */
    PROGRAM_RANGE,
    /** 12h: no such window. */
    WINDOW_RANGE,
    /** 80h: the card is not in template mode. */
    NO_TEMPLATE_MODE,
    /** A number that the document does not have. */
    UNKNOWN;

    static CPowerProblem of(int result) {
        return switch (result) {
            case 0x00 -> NONE;
            case 0x01 -> CHECKSUM_OR_TEMPLATE;
            case 0x02 -> SEQUENCE;
            case 0x11 -> PROGRAM_RANGE;
            case 0x12 -> WINDOW_RANGE;
            case 0x80 -> NO_TEMPLATE_MODE;
            default -> UNKNOWN;
        };
    }
}
