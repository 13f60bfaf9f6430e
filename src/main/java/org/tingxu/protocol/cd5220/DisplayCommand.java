package org.tingxu.protocol.cd5220;

import org.tingxu.protocol.wire.AsciiText;
import org.tingxu.protocol.wire.Range;

/** What the host tells a display. It never answers. */
public sealed interface DisplayCommand {
    /** Everything as after switching on: dark, full brightness, no mode. */
    record Initialise() implements DisplayCommand {}

    /** Both lines dark. Ends the mode that {@link ShowLine} begins, in which a display takes little else. */
    record Clear() implements DisplayCommand {}

    /**
     * A whole line.
     *
     * @param text printable ASCII, at most {@value #WIDTH} characters; spaces behind it do not count
     */
    record ShowLine(Row row, String text) implements DisplayCommand {
        public static final int WIDTH = 20;

        public ShowLine {
            text = text.stripTrailing();
            Range.check("length of a line", text.length(), 0, WIDTH);
            if (!text.chars().allMatch(AsciiText::isShown)) {
                throw new IllegalArgumentException(
                        "The display knows ASCII only: replace what is else before, as AsciiText does: " + text);
            }
        }
    }

    /**
     * How bright. Not taken between a {@link ShowLine} and the next {@link Clear}.
     *
     * @param quarters 1 to 4
     */
    record Brightness(int quarters) implements DisplayCommand {
        public Brightness {
            Range.check("quarters of brightness", quarters, 1, 4);
        }
    }

    /** The two lines. */
    enum Row {
        UPPER,
        LOWER
    }
}
