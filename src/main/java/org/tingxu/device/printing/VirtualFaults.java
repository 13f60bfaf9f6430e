package org.tingxu.device.printing;

/**
 * What is wrong with a virtual printer.
 *
 * @param silent takes everything and answers nothing
 * @param lateAckMs waits so long with the answers that confirm a slip
 * @param dieAfterBytes takes so many more bytes and then nothing, as when its plug is pulled; -1 never
 */
public record VirtualFaults(
        PrinterState.Paper paper, boolean coverOpen, boolean silent, long lateAckMs, long dieAfterBytes) {
    public static final VirtualFaults NONE = new VirtualFaults(PrinterState.Paper.ENOUGH, false, false, 0, -1);

    public VirtualFaults withPaper(PrinterState.Paper now) {
        return new VirtualFaults(now, coverOpen, silent, lateAckMs, dieAfterBytes);
    }

    public VirtualFaults withCoverOpen(boolean now) {
        return new VirtualFaults(paper, now, silent, lateAckMs, dieAfterBytes);
    }

    public VirtualFaults withSilent(boolean now) {
        return new VirtualFaults(paper, coverOpen, now, lateAckMs, dieAfterBytes);
    }

    public VirtualFaults withLateAck(long ms) {
        return new VirtualFaults(paper, coverOpen, silent, ms, dieAfterBytes);
    }

    public VirtualFaults withDeathAfter(long bytes) {
        return new VirtualFaults(paper, coverOpen, silent, lateAckMs, bytes);
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
                    case 1 -> blocked() ? 0x08 : 0;
                    case 2 -> (coverOpen ? 0x04 : 0) | (out ? 0x20 : 0);
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
        long first = 0x14 | (blocked() ? 0x08 : 0) | (coverOpen ? 0x20 : 0);
        return first << 24 | (long) paperBits() << 8 | 0x0F;
    }
}
