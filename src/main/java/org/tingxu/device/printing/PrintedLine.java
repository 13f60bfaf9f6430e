package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.protocol.escpos.Alignment;
import org.tingxu.protocol.escpos.PrinterText;

/** The line buffer of a drawn printer: characters until the line is full or ends. */
final class PrintedLine {
    static final int COLUMN_DOTS = 12;
    static final int CHARACTER_DOTS = 24;

    /** From the top of a character cell to the line that letters stand on. */
    private static final int BASELINE_DOTS = 21;

    private record Cell(int codePoint, int x, SvgPaper.Glyphs glyphs) {}

    private final int widthDots;
    private final List<Cell> cells = new ArrayList<>();
    private int usedDots;

    PrintedLine(int widthDots) {
        this.widthDots = widthDots;
    }

    boolean takes(int codePoint, SvgPaper.Glyphs glyphs) {
        return cells.isEmpty() || usedDots + dots(codePoint, glyphs) <= widthDots;
    }

    void add(int codePoint, SvgPaper.Glyphs glyphs) {
        cells.add(new Cell(codePoint, usedDots, glyphs));
        usedDots += dots(codePoint, glyphs);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Height of the tallest character, 0 when there is none. */
    int heightDots() {
        return cells.stream()
                .mapToInt(cell -> cell.glyphs().height() * CHARACTER_DOTS)
                .max()
                .orElse(0);
    }

    /** Draws and empties the line; characters of all sizes stand on one base line. */
    void drawOn(SvgPaper paper, int top, Alignment alignment) {
        int tallest = heightDots() / CHARACTER_DOTS;
        int left = left(usedDots, widthDots, alignment);
        int from = 0;
        while (from < cells.size()) {
            int to = from;
            while (to < cells.size()
                    && cells.get(to).glyphs().equals(cells.get(from).glyphs())) {
                to++;
            }
            draw(paper, cells.subList(from, to), left, top + tallest * BASELINE_DOTS);
            from = to;
        }
        cells.clear();
        usedDots = 0;
    }

    private static void draw(SvgPaper paper, List<Cell> run, int left, int baseline) {
        Cell first = run.getFirst();
        StringBuilder text = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (Cell cell : run) {
            text.appendCodePoint(cell.codePoint());
            places.append((cell.x() - first.x()) / first.glyphs().width()).append(' ');
        }
        paper.text(text.toString(), places.toString().strip(), left + first.x(), baseline, first.glyphs());
    }

    static int left(int usedDots, int widthDots, Alignment alignment) {
        int free = Math.max(0, widthDots - usedDots);
        return switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    private static int dots(int codePoint, SvgPaper.Glyphs glyphs) {
        return PrinterText.columns(codePoint) * COLUMN_DOTS * glyphs.width();
    }
}
