package org.tingxu.protocol.onbon;

import org.tingxu.protocol.wire.GbkText;
import org.tingxu.protocol.wire.Range;

/**
 * A part of the screen with its text.
 *
 * @param id        the area's number, from 0 on without gaps
 * @param lineSpace dots between lines
 * @param text      characters of GBK. A backslash begins a command of the card: see {@link #plain}
 */
public record TextArea(Place place, int id, int lineSpace, Run run, Layout layout, Motion motion, String text) {
    /** Bound of one text; cards hold about 1 KB for an area. */
    public static final int TEXT_BYTES_MAX = 1_024;

    public TextArea {
        Range.check("area", id, 0, 0xFF);
        Range.check("line space", lineSpace, 0, 0xFF);
        Range.check("bytes of text", GbkText.encode(text).size(), 0, TEXT_BYTES_MAX);
    }

    /** The text with full-width backslashes, so that nothing in it acts as a command of the card. */
    public static String plain(String text) {
        return text.replace('\\', '＼');
    }

    /**
     * Where an area is. Rows count dots; what columns count is the card's {@link ColumnUnit}.
     *
     * @param x      left edge, in the card's unit
     * @param y      upper edge, dots
     * @param width  in the card's unit
     * @param height dots
     */
    public record Place(int x, int y, int width, int height) {
        public Place {
            Range.check("x", x, 0, 0xFFFF);
            Range.check("y", y, 0, 0xFFFF);
            Range.check("width", width, 0, 0xFFFF);
            Range.check("height", height, 0, 0xFFFF);
        }

        /** The place by dots. */
        public static Place ofDots(ColumnUnit unit, int x, int y, int width, int height) {
            return new Place(unit.ofDots(x), y, unit.ofDots(width), height);
        }
    }

    /**
     * How long a text stays.
     *
     * @param timeout seconds until a text that was not renewed counts as old; times for {@link RunMode#TIMES}
     */
    public record Run(RunMode mode, int timeout) {
        public Run {
            Range.check("timeout", timeout, 0, 0xFFFF);
        }
    }

    /** What becomes of a text after it was shown. */
    public enum RunMode {
        LOOP(0),
        STAY_ON_LAST_PAGE(1),
        LOOP_UNTIL_OLD(2),
        LOGO_WHEN_OLD(3),
        ONCE(4),
        TIMES(5);

        private final int wire;

        RunMode(int wire) {
            this.wire = wire;
        }

        int wire() {
            return wire;
        }
    }

    /**
     * How a text fills its area.
     *
     * @param align      as the firmware numbers it; 0 on cards that cannot
     * @param singleLine one line; else several
     * @param wraps      the card breaks lines by itself; else breaks stand in the text
     */
    public record Layout(int align, boolean singleLine, boolean wraps) {
        public Layout {
            Range.check("align", align, 0, 0xFF);
        }
    }

    /**
     * How a text comes and goes.
     *
     * @param exit      as the firmware numbers it; 0 on cards that cannot
     * @param speed     0 is fastest, 18h slowest
     * @param stayHalfSeconds a page stays so many half seconds
     */
    public record Motion(Effect effect, int exit, int speed, int stayHalfSeconds) {
        public Motion {
            Range.check("exit", exit, 0, 0xFF);
            Range.check("speed", speed, 0, 0xFF);
            Range.check("half seconds of stay", stayHalfSeconds, 0, 0xFF);
        }
    }

    /** How a page comes. */
    public enum Effect {
        STILL(1),
        AT_ONCE(2),
        LEFT(3),
        RIGHT(4),
        UP(5),
        DOWN(6);

        private final int wire;

        Effect(int wire) {
            this.wire = wire;
        }

        int wire() {
            return wire;
        }
    }
}
