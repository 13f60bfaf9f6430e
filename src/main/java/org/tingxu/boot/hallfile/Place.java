package org.tingxu.boot.hallfile;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place in the file; line and column count from 1. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    static Place of(Optional<Mark> mark) {
        return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(START);
    }

    /** The place of a character, by its index in the text. */
    static Place ofIndex(String text, int index) {
        String before = text.substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, index - before.lastIndexOf('\n'));
    }

    /** The same place, or the end of the text for a place that YAML sees behind its last line. */
    Place within(String text) {
        long lines = Math.max(1, text.lines().count());
        return line <= lines ? this : new Place((int) lines, 1);
    }
}
