package org.tingxu.device.paper;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.device.paper.A4Document.Column;
import org.tingxu.device.paper.A4Document.Side;
import org.tingxu.device.paper.A4Document.Table;

/** A table with a grid. Pages break between rows; a row that no page can hold is broken between its lines. */
final class TableLayout {
    private static final double PAD_X_PT = 4;
    private static final double PAD_Y_PT = 3;

    private final Sheets sheets;
    private final PaperFont font;
    private final List<Column> columns;
    private final double[] edges;
    private final List<List<String>> head;

    private TableLayout(Sheets sheets, PaperFont font, Table table) {
        this.sheets = sheets;
        this.font = font;
        columns = table.columns();
        edges = edges(columns);
        head = wrapped(columns.stream().map(Column::head).toList(), Lettering.BOLD);
    }

    static void put(Sheets sheets, PaperFont font, Table table) {
        TableLayout layout = new TableLayout(sheets, font, table);
        double headHeight = height(lineCount(layout.head), Lettering.BOLD);
        List<List<List<String>>> rows = table.rows().stream()
                .flatMap(row -> layout.pieces(layout.wrapped(row, Lettering.BODY), headHeight).stream())
                .toList();
        double first = rows.isEmpty() ? 0 : height(lineCount(rows.getFirst()), Lettering.BODY);
        sheets.need(headHeight + first);
        layout.row(layout.head, Lettering.BOLD);
        for (List<List<String>> row : rows) {
            if (!sheets.fits(height(lineCount(row), Lettering.BODY))) {
                sheets.turn();
                layout.row(layout.head, Lettering.BOLD);
            }
            layout.row(row, Lettering.BODY);
        }
    }

    private static double[] edges(List<Column> columns) {
        double weights = columns.stream().mapToInt(Column::weight).sum();
        double[] out = new double[columns.size() + 1];
        out[0] = Sheets.LEFT_PT;
        for (int i = 0; i < columns.size(); i++) {
            out[i + 1] = out[i] + Sheets.BODY_WIDTH_PT * columns.get(i).weight() / weights;
        }
        return out;
    }

    private List<List<String>> wrapped(List<String> cells, Lettering lettering) {
        List<List<String>> out = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double width = edges[i + 1] - edges[i] - 2 * PAD_X_PT;
            out.add(LineBreaks.of(font.drawable(cells.get(i)), width, text -> font.widthPt(text, lettering)));
        }
        return out;
    }

    /** The row itself, or as many parts of it as pages are needed. */
    private List<List<List<String>>> pieces(List<List<String>> row, double headHeight) {
        double room = Sheets.BODY_HEIGHT_PT - headHeight - 2 * PAD_Y_PT;
        int most = Math.max(1, (int) (room / Lettering.BODY.linePt()));
        List<List<List<String>>> out = new ArrayList<>();
        int lines = lineCount(row);
        for (int from = 0; from < lines; from += most) {
            int first = from;
            out.add(row.stream()
                    .map(cell -> cell.subList(Math.min(first, cell.size()), Math.min(first + most, cell.size())))
                    .toList());
        }
        return out;
    }

    private void row(List<List<String>> cells, Lettering lettering) {
        double height = height(lineCount(cells), lettering);
        double top = sheets.y();
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i), lettering);
        }
        sheets.stroke(Sheets.LEFT_PT, top, Sheets.RIGHT_PT, top);
        sheets.stroke(Sheets.LEFT_PT, top + height, Sheets.RIGHT_PT, top + height);
        for (double edge : edges) {
            sheets.stroke(edge, top, edge, top + height);
        }
        sheets.skip(height);
    }

    private void cell(int column, List<String> lines, Lettering lettering) {
        boolean right = columns.get(column).side() == Side.RIGHT;
        double below = PAD_Y_PT;
        for (String line : lines) {
            if (right) {
                sheets.wordsUpTo(edges[column + 1] - PAD_X_PT, below, lettering, line);
            } else {
                sheets.words(edges[column] + PAD_X_PT, below, lettering, line);
            }
            below += lettering.linePt();
        }
    }

    private static int lineCount(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private static double height(int lines, Lettering lettering) {
        return lines * lettering.linePt() + 2 * PAD_Y_PT;
    }
}
