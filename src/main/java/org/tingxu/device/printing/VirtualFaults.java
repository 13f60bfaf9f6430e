package org.tingxu.device.printing;

/**
 * What is wrong with a virtual printer.
 *
 * @param cutterError the knife is stuck: the slip is printed and not cut
 * @param silent takes everything and answers nothing
 * @param garbage answers what nobody can read, as with a wrong speed
 * @param lateAckMs waits so long with the answers that confirm a slip
 * @param linesLeft prints so many more lines, and then the paper is out; -1 a whole roll
 * @param dieAfterBytes takes so many more bytes and then nothing, as when its plug is pulled; -1 never
 */
public record VirtualFaults(
        PrinterState.Paper paper,
        boolean coverOpen,
        boolean cutterError,
        boolean silent,
        boolean garbage,
        long lateAckMs,
        int linesLeft,
        long dieAfterBytes) {
    public static final VirtualFaults NONE =
            new VirtualFaults(PrinterState.Paper.ENOUGH, false, false, false, false, 0, -1, -1);

    public VirtualFaults withPaper(PrinterState.Paper now) {
        return new VirtualFaults(now, coverOpen, cutterError, silent, garbage, lateAckMs, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withCoverOpen(boolean now) {
        return new VirtualFaults(paper, now, cutterError, silent, garbage, lateAckMs, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withCutterError(boolean now) {
        return new VirtualFaults(paper, coverOpen, now, silent, garbage, lateAckMs, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withSilent(boolean now) {
        return new VirtualFaults(paper, coverOpen, cutterError, now, garbage, lateAckMs, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withGarbage(boolean now) {
        return new VirtualFaults(paper, coverOpen, cutterError, silent, now, lateAckMs, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withLateAck(long ms) {
        return new VirtualFaults(paper, coverOpen, cutterError, silent, garbage, ms, linesLeft, dieAfterBytes);
    }

    public VirtualFaults withLinesLeft(int lines) {
        return new VirtualFaults(paper, coverOpen, cutterError, silent, garbage, lateAckMs, lines, dieAfterBytes);
    }

    public VirtualFaults withDeathAfter(long bytes) {
        return new VirtualFaults(paper, coverOpen, cutterError, silent, garbage, lateAckMs, linesLeft, bytes);
    }

    /** One line less on the roll. */
    VirtualFaults afterLine() {
        return switch (linesLeft) {
            case -1 -> this;
            case 0, 1 -> withLinesLeft(-1).withPaper(PrinterState.Paper.OUT);
            default -> withLinesLeft(linesLeft - 1);
        };
    }

    boolean blocked() {
        return coverOpen || paper == PrinterState.Paper.OUT;
    }

    boolean dead() {
        return dieAfterBytes == 0;
    }

    /** The answer to {@code DLE EOT n}. */
    int realtimeBits(int question) {
        boolean out = paper == PrinterState.Paper.OUT;
        return 0x12
                | switch (question) {
                    case 1 -> blocked() || cutterError ? 0x08 : 0;
                    case 2 -> (coverOpen ? 0x04 : 0) | (out ? 0x20 : 0) | (cutterError ? 0x40 : 0);
                    case 3 -> cutterError ? 0x08 : 0;
                    case 4 -> (out || paper == PrinterState.Paper.NEAR_END ? 0x0C : 0) | (out ? 0x60 : 0);
                    default -> 0;
                };
    }

    /** The answer to {@code GS r 1}. */
    int paperBits() {
        return switch (paper) {
            case OUT -> 0x0F;
            case NEAR_END -> 0x03;
            case ENOUGH, UNKNOWN -> 0;
        };
    }

    /** The four bytes that come unasked. */
    long autoBits() {
        long first = 0x10 | (blocked() || cutterError ? 0x08 : 0) | (coverOpen ? 0x20 : 0) | 0x04;
        long second = cutterError ? 0x08 : 0;
        return first << 24 | second << 16 | (long) paperBits() << 8 | 0x0F;
    }
}
