package org.tingxu.device.paper;

import java.util.List;
import org.tingxu.core.name.Language;

/**
 * A paper as data. Every text is stripped of control characters at birth.
 *
 * @param language of the few words that the layout adds
 * @param signatures what is signed for, each with a line to write on; empty = nothing is signed
 * @param footer stands at the foot of every page, beside the page's number
 * @param copy a reprint: every page is marked 补打
 */
public record A4Document(
        Language language, String title, List<Part> parts, List<String> signatures, String footer, boolean copy) {
    public static final int TITLE_CHARS_MAX = 200;
    public static final int TEXT_CHARS_MAX = 20_000;
    public static final int ROWS_MAX = 2_000;
    public static final int COLUMNS_MAX = 12;
    public static final int SIGNATURES_MAX = 4;

    public A4Document {
        title = PaperText.line(title);
        parts = List.copyOf(parts);
        signatures = signatures.stream().map(PaperText::line).toList();
        footer = PaperText.line(footer);
        check(!title.isEmpty() && title.length() <= TITLE_CHARS_MAX, "a title of 1 to 200 characters");
        check(signatures.size() <= SIGNATURES_MAX, "at most 4 signatures");
        check(footer.length() <= TITLE_CHARS_MAX, "a footer of at most 200 characters");
    }

    /** The same paper, marked as printed once more. */
    public A4Document reprinted() {
        return new A4Document(language, title, parts, signatures, footer, true);
    }

    /** What stands on the paper, from above to below. */
    public sealed interface Part {}

    /** A line that heads what follows; it never stands alone at the foot of a page. */
    public record Heading(String text) implements Part {
        public Heading {
            text = PaperText.line(text);
            check(text.length() <= TITLE_CHARS_MAX, "a heading of at most 200 characters");
        }
    }

    /** Running text; a line feed begins a new line. */
    public record Paragraph(String text) implements Part {
        public Paragraph {
            text = bounded(text);
        }
    }

    /** Facts, each with its name before it. */
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
            check(facts.size() <= ROWS_MAX, "at most 2000 facts");
        }
    }

    /** A name and its value. */
    public record Fact(String name, String value) {
        public Fact {
            name = PaperText.line(name);
            value = bounded(value);
            check(name.length() <= TITLE_CHARS_MAX, "a name of at most 200 characters");
        }
    }

    /** Rows below a head that is repeated on every page. */
    public record Table(List<Column> columns, List<List<String>> rows) implements Part {
        public Table {
            int width = columns.size();
            columns = List.copyOf(columns);
            check(width >= 1 && width <= COLUMNS_MAX, "a table of 1 to 12 columns");
            check(rows.size() <= ROWS_MAX, "at most 2000 rows");
            check(rows.stream().allMatch(row -> row.size() == width), "as many cells in each row as columns");
            rows = rows.stream()
                    .map(row -> row.stream().map(A4Document::bounded).toList())
                    .toList();
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the width, 1 to 100
     */
    public record Column(String head, int weight, Side side) {
        private static final int HEAD_CHARS_MAX = 40;

        public Column {
            head = PaperText.line(head);
            check(head.length() <= HEAD_CHARS_MAX, "a column's head of at most 40 characters");
            check(weight >= 1 && weight <= 100, "a column's weight of 1 to 100");
        }
    }

    /** Amounts as bars, one a line, the longest as long as there is room. */
    public record Bars(List<Bar> bars) implements Part {
        public Bars {
            bars = List.copyOf(bars);
            check(bars.size() <= ROWS_MAX, "at most 2000 bars");
        }
    }

    /**
     * A bar with its name before it and its value behind it.
     *
     * @param amount 0 or more; all bars of a part in the same unit
     */
    public record Bar(String name, double amount, String value) {
        public Bar {
            name = PaperText.line(name);
            value = PaperText.line(value);
            check(name.length() <= TITLE_CHARS_MAX && value.length() <= TITLE_CHARS_MAX, "bars with short words");
            check(amount >= 0 && Double.isFinite(amount), "bars of 0 or more");
        }
    }

    /** Where text stands in a cell: words left, numbers right. */
    public enum Side {
        LEFT,
        RIGHT
    }

    private static String bounded(String text) {
        check(text.length() <= TEXT_CHARS_MAX, "a text of at most 20000 characters");
        return PaperText.clean(text);
    }

    private static void check(boolean held, String rule) {
        if (!held) {
            throw new IllegalArgumentException("a paper has " + rule);
        }
    }
}
