package org.tingxu.protocol.alpha;

import org.tingxu.protocol.wire.Range;

/**
 * A file in a sign's memory.
 *
 * @param label  its name
 * @param locked the sign's own keyboard cannot change it
 * @param size   bytes; of pictures rows and columns
 * @param option of texts the start and stop times, "FF00" for always; of strings "0000"
 */
public record MemoryFile(char label, Kind kind, boolean locked, int size, String option) {
    /** "FF00": the text is shown at all times. */
    public static final String ALWAYS = "FF00";

    public MemoryFile {
        AlphaText.checkLabel(label);
        Range.check("size of a file", size, 0, 0xFFFF);
        if (!option.matches("[0-9A-F]{4}")) {
            throw new IllegalArgumentException("A file's option is four digits 0 to F, not " + option);
        }
    }

    /** What a file holds. */
    public enum Kind {
        TEXT('A'),
        STRING('B'),
        DOTS('D');

        private final char wire;

        Kind(char wire) {
            this.wire = wire;
        }

        char wire() {
            return wire;
        }
    }
}
