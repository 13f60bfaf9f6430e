package org.tingxu.device.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.List;

/** The pages of a paper, for a printer and for a picture alike. */
public final class A4Pages implements Pageable, Printable {
    /** 210 mm in points. */
    static final double WIDTH_PT = 210 / 25.4 * 72;

    /** 297 mm in points. */
    static final double HEIGHT_PT = 297 / 25.4 * 72;

    private static final float STROKE_PT = 0.6f;

    private final List<List<Mark>> pages;
    private final PaperFont font;

    A4Pages(List<List<Mark>> pages, PaperFont font) {
        this.pages = pages.stream().map(List::copyOf).toList();
        this.font = font;
    }

    /** What stands on a page, line by line; the first page is 0. */
    List<String> words(int page) {
        return pages.get(page).stream()
                .flatMap(mark ->
                        mark instanceof Mark.Words words ? List.of(words.text()).stream() : List.<String>of().stream())
                .toList();
    }

    List<Mark> marks(int page) {
        return pages.get(page);
    }

    @Override
    public int getNumberOfPages() {
        return pages.size();
    }

    /** The margins are the layout's own; the whole sheet is offered to it. */
    @Override
    public PageFormat getPageFormat(int page) {
        Paper sheet = new Paper();
        sheet.setSize(WIDTH_PT, HEIGHT_PT);
        sheet.setImageableArea(0, 0, WIDTH_PT, HEIGHT_PT);
        PageFormat format = new PageFormat();
        format.setPaper(sheet);
        return format;
    }

    @Override
    public Printable getPrintable(int page) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int page) {
        if (page < 0 || page >= pages.size()) {
            return NO_SUCH_PAGE;
        }
        Graphics2D pen = (Graphics2D) graphics;
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(STROKE_PT));
        pages.get(page).forEach(mark -> draw(mark, pen));
        return PAGE_EXISTS;
    }

    private void draw(Mark mark, Graphics2D pen) {
        switch (mark) {
            case Mark.Words words -> {
                pen.setFont(font.font(words.lettering()));
                pen.drawString(words.text(), (float) words.x(), (float) words.baseline());
            }
            case Mark.Stroke s -> pen.draw(new Line2D.Double(s.fromX(), s.fromY(), s.toX(), s.toY()));
            case Mark.Fill f -> {
                pen.setColor(Color.GRAY);
                pen.fill(new Rectangle2D.Double(f.x(), f.y(), f.width(), f.height()));
                pen.setColor(Color.BLACK);
            }
        }
    }
}
