package org.tingxu.device.paper;

/** What is drawn on a page; places in points from its upper left corner. */
sealed interface Mark {
    /** A line of text. */
    record Words(double x, double baseline, Lettering lettering, String text) implements Mark {}

    /** A thin line. */
    record Stroke(double fromX, double fromY, double toX, double toY) implements Mark {}

    /** A filled box; grey, so that it spends little toner. */
    record Fill(double x, double y, double width, double height) implements Mark {}
}
