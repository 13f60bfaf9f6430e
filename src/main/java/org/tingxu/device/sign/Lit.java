package org.tingxu.device.sign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What can be seen on a sign.
 *
 * @param rows    from the top
 * @param moving  the text runs through the first row
 * @param percent brightness, 0 to 100
 */
public record Lit(List<String> rows, boolean moving, int percent) {
    /** As a sign is after it was switched on. */
    public static final Lit DARK = new Lit(List.of(), false, 100);

    public Lit {
        rows = List.copyOf(rows);
    }

    /** All rows, for people. */
    public String text() {
        return String.join(" ", rows).strip();
    }

    Lit with(List<String> next, boolean runs) {
        return new Lit(next, runs, percent);
    }

    Lit withRow(int at, String row) {
        List<String> next = new ArrayList<>(rows);
        next.addAll(Collections.nCopies(Math.max(0, at + 1 - next.size()), ""));
        next.set(at, row);
        return new Lit(next, moving, percent);
    }

    Lit at(int brightness) {
        return new Lit(rows, moving, brightness);
    }
}
