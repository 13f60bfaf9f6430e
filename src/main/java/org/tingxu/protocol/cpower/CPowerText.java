package org.tingxu.protocol.cpower;

import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.GbkText;
import org.tingxu.protocol.wire.Range;

/** A text on the line: GBK and a closing NUL. CR or CR LF begins a new line. */
final class CPowerText {
    /** What fits into one packet beside its head. */
    static final int BYTES_MAX = 480;

    private CPowerText() {}

    /** @throws IllegalArgumentException when the text is too long, outside of GBK, or holds a NUL */
    static void check(String text) {
        Range.check("bytes of text", GbkText.encode(text).size(), 0, BYTES_MAX);
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("A NUL ends the text on the line: take it out");
        }
    }

    /** Bytes that end with the NUL; a text that is read back is the same text. */
    static String read(Bytes closed) {
        int length = closed.size() - 1;
        if (length < 0 || closed.at(length) != 0) {
            throw new IllegalArgumentException("The text has no end: " + closed);
        }
        return GbkText.decode(closed.slice(0, length))
                .orElseThrow(() -> new IllegalArgumentException("No GBK: " + closed));
    }
}
