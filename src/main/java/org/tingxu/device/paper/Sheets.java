package org.tingxu.device.paper;

import java.util.ArrayList;
import java.util.List;

/** Pages that fill up from above. Lengths in points. */
final class Sheets {
    static final int PAGES_MAX = 100;
    static final double MARGIN_PT = 20 / 25.4 * 72;
    static final double LEFT_PT = MARGIN_PT;
    static final double RIGHT_PT = A4Pages.WIDTH_PT - MARGIN_PT;
    static final double BODY_WIDTH_PT = RIGHT_PT - LEFT_PT;

    /** Above the body, for the title of later pages and the mark of a copy. */
    static final double HEAD_STRIP_PT = 20;

    /** Below the body, for the footer and the page's number. */
    static final double FOOT_STRIP_PT = 20;

    private static final double TOP_PT = MARGIN_PT + HEAD_STRIP_PT;
    private static final double BOTTOM_PT = A4Pages.HEIGHT_PT - MARGIN_PT - FOOT_STRIP_PT;

    /** What a page holds between its strips. */
    static final double BODY_HEIGHT_PT = BOTTOM_PT - TOP_PT;

    private final PaperFont font;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Sheets(PaperFont font) {
        this.font = font;
        turn();
    }

    double y() {
        return y;
    }

    boolean fits(double heightPt) {
        // Sums of the same lengths in another order differ in their last bits.
        return y + heightPt <= BOTTOM_PT + 1e-6;
    }

    /** Goes to a new page when this one has no room; a page with nothing on it has all the room there is. */
    void need(double heightPt) {
        if (!fits(heightPt) && y > TOP_PT) {
            turn();
        }
    }

    /** Begins a page. */
    void turn() {
        if (pages.size() == PAGES_MAX) {
            throw new PaperRefused(PaperFault.Kind.TOO_LONG, "> " + PAGES_MAX + " 页/pages");
        }
        pages.add(new ArrayList<>());
        y = TOP_PT;
    }

    void skip(double heightPt) {
        y = Math.min(y + heightPt, BOTTOM_PT);
    }

    /** Text whose line begins this far below the current place. */
    void words(double x, double belowPt, Lettering lettering, String text) {
        put(new Mark.Words(x, y + belowPt + lettering.sizePt(), lettering, text));
    }

    void wordsUpTo(double rightX, double belowPt, Lettering lettering, String text) {
        words(rightX - font.widthPt(text, lettering), belowPt, lettering, text);
    }

    void stroke(double fromX, double fromY, double toX, double toY) {
        put(new Mark.Stroke(fromX, fromY, toX, toY));
    }

    /** A filled box that begins this far below the current place. */
    void fill(double x, double belowPt, double width, double height) {
        put(new Mark.Fill(x, y + belowPt, width, height));
    }

    List<List<Mark>> pages() {
        return pages;
    }

    private void put(Mark mark) {
        pages.getLast().add(mark);
    }
}
