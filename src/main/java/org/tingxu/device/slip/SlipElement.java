package org.tingxu.device.slip;

import java.util.Optional;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.QrLevel;

/** One thing on a slip, from top to bottom. */
public sealed interface SlipElement {
    /** The same text for both languages, or one for each. */
    record Words(SlipPattern zh, SlipPattern en) {
        public SlipPattern in(Slip.Language language) {
            return switch (language) {
                case ZH_CN -> zh;
                case EN -> en;
            };
        }
    }

    /** What becomes of a text that does not stand on one line at its size. */
    enum TooWide {
        /** It is broken into lines. */
        WRAP,
        /** Smaller both ways, until it stands on one line. */
        SHRINK,
        /** As high as it was, and narrower. */
        NARROW
    }

    /** On which slips a text stands. */
    enum When {
        ALWAYS,
        PEOPLE_AHEAD,
        NOBODY_AHEAD;

        boolean holds(Slip slip) {
            return switch (this) {
                case ALWAYS -> true;
                case PEOPLE_AHEAD -> slip.peopleAhead() > 0;
                case NOBODY_AHEAD -> slip.peopleAhead() == 0;
            };
        }
    }

    /**
     * How letters look.
     *
     * @param size times of the normal size, 1 to 8
     */
    record Look(int size, TooWide tooWide, boolean bold, Alignment align) {
        public static final Look PLAIN = new Look(1, TooWide.WRAP, false, Alignment.CENTRE);
    }

    record Text(Words words, Look look, When when) implements SlipElement {}

    /**
     * A QR code; printers that print none leave it and its caption out.
     *
     * @param moduleDots side of a module; 0 = as the printer's profile says
     */
    record Qr(SlipPattern data, int moduleDots, QrLevel level, Alignment align, Optional<Words> caption)
            implements SlipElement {}

    /**
     * Code128, printable ASCII.
     *
     * @param moduleDots width of the thinnest bar, 2 to 6
     * @param caption    whether the characters stand below
     */
    record Barcode(SlipPattern data, int moduleDots, int heightDots, boolean caption, Alignment align)
            implements SlipElement {}

    record Picture(String file, SlipPicture picture, Alignment align) implements SlipElement {}

    /** What to bring for the service, a line each. Nothing, the title neither, where the service names none. */
    record Materials(Optional<Words> title, Look look) implements SlipElement {}

    /** A rule from edge to edge. */
    record Line() implements SlipElement {}

    /** White, 1 to 255 dots high. */
    record Feed(int dots) implements SlipElement {}
}
