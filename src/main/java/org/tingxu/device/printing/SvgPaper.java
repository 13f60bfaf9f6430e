package org.tingxu.device.printing;

import java.util.Locale;

/** White paper on which things are put at dots, as SVG text. One dot of the printer is one user unit. */
final class SvgPaper {
    /** White left and right of what can be printed, and above. */
    static final int MARGIN_DOTS = 32;

    private static final int TOOTH_DOTS = 8;

    private final int widthDots;
    private final StringBuilder body = new StringBuilder();

    SvgPaper(int printableDots) {
        widthDots = printableDots + 2 * MARGIN_DOTS;
    }

    /** One run of characters of one size, each at its own place, so that no font can widen the line. */
    void text(String characters, String places, int x, int baseline, Glyphs glyphs) {
        body.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(%d %d) scale(%d %d)\" x=\"%s\" xml:space=\"preserve\"%s>%s</text>%n",
                x + MARGIN_DOTS,
                baseline,
                glyphs.width(),
                glyphs.height(),
                places,
                glyphs.bold() ? " font-weight=\"700\"" : "",
                escaped(characters)));
    }

    /** How a run looks. */
    record Glyphs(int width, int height, boolean bold) {}

    /** Black rectangles from rows of modules. */
    void modules(boolean[][] rows, int x, int y, int moduleWidth, int moduleHeight) {
        body.append("<path shape-rendering=\"crispEdges\" d=\"");
        for (int row = 0; row < rows.length; row++) {
            runs(rows[row], x + MARGIN_DOTS, y + row * moduleHeight, moduleWidth, moduleHeight);
        }
        body.append("\"/>\n");
    }

    private void runs(boolean[] row, int x, int y, int moduleWidth, int moduleHeight) {
        for (int from = 0; from < row.length; from++) {
            int to = from;
            while (to < row.length && row[to]) {
                to++;
            }
            if (to > from) {
                int width = (to - from) * moduleWidth;
                body.append(String.format(
                        Locale.ROOT, "M%d %dh%dv%dh%dz", x + from * moduleWidth, y, width, moduleHeight, -width));
                from = to;
            }
        }
    }

    /** The whole picture; a cut edge is toothed, paper that still hangs in the printer ends straight and grey. */
    String svg(int heightDots, boolean cut) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" "
                        + "font-family=\"'Noto Sans Mono CJK SC','Noto Sans CJK SC',sans-serif\" font-size=\"24\" "
                        + "fill=\"#1b1b1b\">%n<path fill=\"#fffefa\" stroke=\"#d8d4c8\" d=\"M0 0H%1$dV%3$d%4$sZ\"/>%n"
                        + "%5$s%6$s</svg>%n",
                widthDots,
                heightDots + TOOTH_DOTS,
                heightDots,
                cut ? teeth(heightDots) : "H0",
                body,
                cut ? "" : hanging(heightDots));
    }

    private String teeth(int y) {
        StringBuilder edge = new StringBuilder();
        int x = widthDots;
        for (int tooth = 0; x > 0; tooth++) {
            x = Math.max(0, x - TOOTH_DOTS);
            edge.append(String.format(Locale.ROOT, "L%d %d", x, tooth % 2 == 0 ? y + TOOTH_DOTS : y));
        }
        return edge.toString();
    }

    private String hanging(int y) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#8a8a8a\"/>%n",
                y,
                widthDots,
                TOOTH_DOTS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
