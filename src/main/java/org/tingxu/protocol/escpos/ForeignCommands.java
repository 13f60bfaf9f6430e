package org.tingxu.protocol.escpos;

import static org.tingxu.protocol.escpos.Wire.*;

/** Commands that other drivers send and this program has no use for, by their length. Source: Epson ESC/POS command reference. */
final class ForeignCommands {
    private ForeignCommands() {}

    /** Bytes of the whole command; 0 when it is not known. */
    static int length(int lead, int about) {
        return switch (lead) {
            case ESC -> afterEsc(about);
            case FS -> afterFs(about);
            case GS -> afterGs(about);
            default -> 0;
        };
    }

    private static int afterEsc(int about) {
        return switch (about) {
            case '2', 'L', 'S', 'i', 'm' -> 2;
            case ' ', '!', '-', 'G', 'J', 'M', 'R', 'T', 'V', 'r', 't', '{' -> 3;
            case '$', '\\', 'c' -> 4;
            case 'p' -> 5;
            default -> 0;
        };
    }

    private static int afterFs(int about) {
        return switch (about) {
            case '!', '-', 'C', 'W' -> 3;
            case 'S' -> 4;
            default -> 0;
        };
    }

    private static int afterGs(int about) {
        return switch (about) {
            case 'B', 'b', 'f' -> 3;
            case '$', 'L', 'P', 'W' -> 4;
            default -> 0;
        };
    }
}
