package org.tingxu.protocol.onbon;

import org.tingxu.protocol.wire.Range;

/** What X and width of an area count. */
public enum ColumnUnit {
    /** Eight dots; BX-5K. */
    BYTE8,
    /** One dot; BX-6K. */
    PIXEL,
    /** One dot, said by the highest bit; cards that know both. */
    PIXEL_FLAG;

    private static final int DOTS_IN_BYTE = 8;
    private static final int DOTS_FLAG = 0x8000;

    /**
     * Dots as the field on the line.
     *
     * @throws IllegalArgumentException when the card counts eights, and the dots are none
     */
    public int ofDots(int dots) {
        Range.check("dots", dots, 0, DOTS_FLAG - 1);
        return switch (this) {
            case BYTE8 -> eights(dots);
            case PIXEL -> dots;
            case PIXEL_FLAG -> dots | DOTS_FLAG;
        };
    }

    private static int eights(int dots) {
        if (dots % DOTS_IN_BYTE != 0) {
            throw new IllegalArgumentException("This card places areas by eights of dots: take %d or %d instead of %d"
                    .formatted(dots - dots % DOTS_IN_BYTE, dots + DOTS_IN_BYTE - dots % DOTS_IN_BYTE, dots));
        }
        return dots / DOTS_IN_BYTE;
    }
}
