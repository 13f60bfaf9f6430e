package org.tingxu.boot.hallfile;

import java.util.Comparator;

/**
 * One thing that is wrong in a hall's file, in English, on one line.
 *
 * @param line   in the file, from 1
 * @param column in the line, from 1
 * @param path   the way to the value, e.g. {@code services[2].group}, items counted from 0; empty = the whole file
 * @param what   what is wrong
 * @param mend   how to mend it
 */
public record Fault(int line, int column, String path, String what, String mend) {
    static final Comparator<Fault> IN_LINE_ORDER =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column).thenComparing(Fault::path);

    /** {@code hall.yaml:12:5 services[2].group: no group 'civl'; mend: one of civil, social}. */
    public String in(String file) {
        String where = path.isEmpty() ? "" : " " + path;
        return "%s:%d:%d%s: %s; mend: %s".formatted(file, line, column, where, what, mend);
    }
}
