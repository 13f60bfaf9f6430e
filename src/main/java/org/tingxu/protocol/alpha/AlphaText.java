package org.tingxu.protocol.alpha;

import org.tingxu.protocol.wire.AsciiText;
import org.tingxu.protocol.wire.Range;

/** Text of an Alpha sign: printable ASCII, and CR for a new line. */
final class AlphaText {
    static final int LENGTH_MAX = 4_000;

    private AlphaText() {}

    static void check(String text) {
        Range.check("length of text", text.length(), 0, LENGTH_MAX);
        if (!text.codePoints().allMatch(point -> AsciiText.isShown(point) || point == Wire.CR)) {
            throw new IllegalArgumentException(
                    "The sign knows ASCII only: replace what is else before, as AsciiText does: " + text);
        }
    }

    static void checkLabel(char label) {
        Range.check("label of a file", label, ' ', '~');
    }
}
