package org.tingxu.web.open;

import java.util.List;
import java.util.stream.Collectors;

/** A table as spreadsheets read it: UTF-8 with its mark, every cell quoted, none of them a formula. */
final class Csv {
    private static final String FORMULA_BEGINS = "=+-@\t\r";
    private final StringBuilder out = new StringBuilder("\uFEFF");

    Csv row(List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        String line = text.stripLeading();
        boolean formula = !line.isEmpty() && FORMULA_BEGINS.indexOf(line.charAt(0)) >= 0
                || !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
