package org.tingxu.protocol.escpos;

import static org.tingxu.protocol.escpos.Wire.*;

/** Where one command ends in a stream of host bytes. */
final class CommandFrames {
    /** A run of characters is handed on at this many bytes even when no command ends it. */
    static final int TEXT_RUN_MAX = 4_096;

    /** A longer {@code GS ( x} block is taken for noise, so that a broken length cannot swallow the day. */
    static final int BLOCK_BYTES_MAX = 8_192;

    private static final Frame INCOMPLETE = new Frame(0, false);

    /** So many bytes belong together, 0 while the end has not come; noise is no command. */
    record Frame(int length, boolean noise) {
        boolean incomplete() {
            return length == 0;
        }
    }

    private final byte[] bytes;
    private final int from;

    CommandFrames(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    static boolean isText(int value) {
        return value >= 0x20 && value != DEL;
    }

    /** The frame that starts at the given place. */
    Frame next() {
        return switch (at(0)) {
            case ESC, FS, GS, DLE -> has(2) ? led() : INCOMPLETE;
            case LF -> known(1);
            default -> isText(at(0)) ? text() : noise(1);
        };
    }

    private Frame text() {
        int length = 0;
        while (has(length + 1) && isText(at(length)) && length < TEXT_RUN_MAX) {
            length++;
        }
        return has(length + 1) || length == TEXT_RUN_MAX ? known(length) : INCOMPLETE;
    }

    private Frame led() {
        return switch (at(0) << 8 | at(1)) {
            case ESC << 8 | INITIALISE, FS << 8 | CHINESE_ON, FS << 8 | CHINESE_OFF -> known(2);
            case ESC << 8 | ALIGN, ESC << 8 | BOLD, ESC << 8 | FEED, ESC << 8 | LINE_SPACING -> known(3);
            case GS << 8 | SIZE, GS << 8 | AUTO_STATUS, GS << 8 | ASK_PAPER -> known(3);
            case GS << 8 | IDENTITY -> known(3);
            case GS << 8 | BAR_HEIGHT, GS << 8 | BAR_MODULE, GS << 8 | BAR_CAPTION -> known(3);
            case DLE << 8 | EOT, DLE << 8 | ENQ -> known(3);
            case GS << 8 | CUT -> cut();
            case GS << 8 | BARCODE -> barcode();
            case GS << 8 | RASTER ->
                has(8) ? bounded(8, word(4) * word(6), PrinterCommand.Raster.BYTES_MAX) : INCOMPLETE;
            case GS << 8 | BLOCK -> has(5) ? bounded(5, word(3), BLOCK_BYTES_MAX) : INCOMPLETE;
            default -> foreign();
        };
    }

    /** A command that no slip of ours holds: passed over whole, so that its parameters are not taken for letters. */
    private Frame foreign() {
        int length = ForeignCommands.length(at(0), at(1));
        if (length == 0) {
            return noise(isLead(at(1)) ? 1 : 2);
        }
        return has(length) ? noise(length) : INCOMPLETE;
    }

    private Frame cut() {
        if (!has(3)) {
            return INCOMPLETE;
        }
        return switch (at(2)) {
            case CUT_FEED_PARTIAL, CUT_FEED_FULL -> known(4);
            case 0, 1, '0', '1' -> known(3);
            default -> noise(3);
        };
    }

    private Frame barcode() {
        if (!has(4)) {
            return INCOMPLETE;
        }
        return at(2) == CODE128 ? known(4 + at(3)) : noise(3);
    }

    private Frame bounded(int head, long body, int bodyMax) {
        return body > bodyMax ? noise(head) : known(head + (int) body);
    }

    private Frame known(int length) {
        return has(length) ? new Frame(length, false) : INCOMPLETE;
    }

    private Frame noise(int length) {
        return new Frame(length, true);
    }

    private static boolean isLead(int value) {
        return value == ESC || value == FS || value == GS || value == DLE;
    }

    private boolean has(int count) {
        return bytes.length - from >= count;
    }

    private int at(int offset) {
        return bytes[from + offset] & 0xFF;
    }

    private long word(int offset) {
        return at(offset) | at(offset + 1) << 8;
    }
}
