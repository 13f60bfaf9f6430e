package org.tingxu.device.sign;

import java.util.ArrayList;
import java.util.List;

/** Text in the rows of a sign; Chinese characters take two columns. */
public final class SignRows {
    private SignRows() {}

    /** At most so many rows, each cut to the columns; when there are more lines than rows, the last row joins the rest. */
    static List<String> fit(List<String> lines, int rows, int columns) {
        List<String> fitted = new ArrayList<>();
        for (int i = 0; i < Math.min(rows, lines.size()); i++) {
            boolean last = i == rows - 1;
            fitted.add(cut(last ? joined(lines.subList(i, lines.size())) : lines.get(i), columns));
        }
        return fitted;
    }

    /** All lines as one, for text that runs. */
    static String joined(List<String> lines) {
        return String.join(" ", lines).strip();
    }

    /** The row with blanks up to its end, so that a sign that breaks rows by itself breaks here. */
    static String padded(String row, int columns) {
        return row + " ".repeat(Math.max(0, columns - width(row)));
    }

    /** As much of the text as fits. */
    static String cut(String text, int columns) {
        StringBuilder row = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > columns) {
                break;
            }
            row.appendCodePoint(point);
        }
        return row.toString();
    }

    /** As a card shows a text that is to be broken where a row ends. */
    public static List<String> broken(String text, int columns) {
        List<String> rows = new ArrayList<>();
        for (String rest = text; !rest.isEmpty(); ) {
            String row = cut(rest, Math.max(2, columns));
            rows.add(row.stripTrailing());
            rest = rest.substring(row.length());
        }
        return rows;
    }

    private static int width(String text) {
        return text.codePoints().map(SignRows::width).sum();
    }

    static int width(int point) {
        return point < 0x80 ? 1 : 2;
    }
}
