package org.tingxu.protocol.cpower;

import org.tingxu.protocol.wire.Range;

/**
 * How a text looks and moves.
 *
 * @param effect      0 draws it at once; others by the vendor's table of effects
 * @param speed       smaller is faster; 0 to 255
 * @param staySeconds 0 to 65535
 */
public record Look(int effect, Align align, int speed, int staySeconds, Font font, Colour colour) {
    public Look {
        Range.check("effect", effect, 0, 0xFF);
        Range.check("speed", speed, 0, 0xFF);
        Range.check("seconds of stay", staySeconds, 0, 0xFFFF);
    }

    /**
     * Where the text stands in its window.
     *
     * @param across 0 left, 1 centre, 2 right
     * @param down   0 top, 1 centre, 2 bottom
     * @param reserved 0; captures have other values too
     */
    public record Align(int across, int down, int reserved) {
        public Align(int across, int down) {
            this(across, down, 0);
        }

        public Align {
            Range.check("alignment across", across, 0, 3);
            Range.check("alignment down", down, 0, 3);
            Range.check("reserved bits of alignment", reserved, 0, 15);
        }
    }

    /**
     * A font of the card.
     *
     * @param size  by the vendor's table: 2 is 16 dots
     * @param style by the vendor's table: 0 is the card's default
     */
    public record Font(int size, int style) {
        public Font {
            Range.check("font size", size, 0, 15);
            Range.check("font style", style, 0, 7);
        }
    }

    /** Parts of 0 to 255. */
    public record Colour(int red, int green, int blue) {
        public static final Colour RED = new Colour(0xFF, 0, 0);

        public Colour {
            Range.check("red", red, 0, 0xFF);
            Range.check("green", green, 0, 0xFF);
            Range.check("blue", blue, 0, 0xFF);
        }
    }
}
