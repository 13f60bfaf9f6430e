package org.tingxu.device.paper;

/** The sizes of letters on a paper; lengths in points, 1/72 inch. */
enum Lettering {
    TITLE(18, true),
    HEADING(13, true),
    BODY(10.5, false),
    BOLD(10.5, true),
    SMALL(8.5, false);

    private static final double LEADING = 1.45;

    private final double sizePt;
    private final boolean bold;

    Lettering(double sizePt, boolean bold) {
        this.sizePt = sizePt;
        this.bold = bold;
    }

    double sizePt() {
        return sizePt;
    }

    boolean bold() {
        return bold;
    }

    /** From one line to the next. */
    double linePt() {
        return sizePt * LEADING;
    }
}
