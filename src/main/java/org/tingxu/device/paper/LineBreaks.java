package org.tingxu.device.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines: between any two Chinese characters, at spaces of other scripts, never before 。，）and the like.
 * What has no place to break is broken between characters.
 */
final class LineBreaks {
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private LineBreaks(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width of a line, in the unit of the measure; a line holds at least one character however narrow it is
     */
    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        LineBreaks breaks = new LineBreaks(width, measure);
        text.lines().forEach(breaks::paragraph);
        if (breaks.lines.isEmpty()) {
            breaks.lines.add("");
        }
        return breaks.lines;
    }

    private void paragraph(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        places.setText(text);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            segment(text.substring(from, to));
            from = to;
        }
        end();
    }

    private void segment(String segment) {
        if (fits(segment)) {
            line.append(segment);
            return;
        }
        if (!line.isEmpty()) {
            end();
        }
        if (fits(segment)) {
            line.append(segment);
        } else {
            segment.codePoints().forEach(this::character);
        }
    }

    private void character(int codePoint) {
        String one = Character.toString(codePoint);
        if (!line.isEmpty() && !fits(one)) {
            end();
        }
        line.append(one);
    }

    /** Spaces may hang over the end of a line. */
    private boolean fits(String more) {
        return measure.applyAsDouble((line + more).stripTrailing()) <= width;
    }

    private void end() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
    }
}
