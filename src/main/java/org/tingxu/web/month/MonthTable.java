package org.tingxu.web.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.Reading;
import org.tingxu.web.table.Csv;

/** The figures of a month as a table for a spreadsheet. */
final class MonthTable {
    private static final Text SMALL = new Text("不足 5，不予公开", "fewer than 5: not told");

    private MonthTable() {}

    static String full(MonthFigures figures, Language language) {
        return table(figures, language, Set.of(), true);
    }

    static String published(Published published, Language language) {
        return table(published.figures(), language, published.suppressed(), false);
    }

    private static String table(
            MonthFigures figures, Language language, Set<MonthFigure> suppressed, boolean withParts) {
        List<List<String>> rows = new ArrayList<>();
        for (MonthFigure figure : MonthFigure.values()) {
            if (withParts || Published.result(figure)) {
                rows.add(row(figure, figures, language, suppressed, withParts));
            }
        }
        return Csv.of(withParts ? HEAD_FULL.in(language) : HEAD.in(language), rows);
    }

    private static List<String> row(
            MonthFigure figure,
            MonthFigures figures,
            Language language,
            Set<MonthFigure> suppressed,
            boolean withParts) {
        Optional<Reading> reading = figures.reading(figure);
        List<String> cells = new ArrayList<>(List.of(
                figures.month().toString(),
                figure.label().in(language),
                suppressed.contains(figure) ? SMALL.in(language) : FigureText.of(figure, reading, language)));
        if (withParts) {
            cells.add(reading.map(r -> FigureText.part(figure, r).toString()).orElse(FigureText.NONE));
            cells.add(reading.map(r -> FigureText.whole(figure, r).toString()).orElse(FigureText.NONE));
        }
        cells.add(figure.formula().in(language));
        return cells;
    }

    /** The first line in both languages. */
    private record Heads(List<String> zh, List<String> en) {
        List<String> in(Language language) {
            return switch (language) {
                case ZH_CN -> zh;
                case EN -> en;
            };
        }
    }

    private static final Heads HEAD =
            new Heads(List.of("月份", "指标", "数值", "口径"), List.of("Month", "Figure", "Value", "Formula"));
    private static final Heads HEAD_FULL = new Heads(
            List.of("月份", "指标", "数值", "分子", "分母", "口径"),
            List.of("Month", "Figure", "Value", "Numerator", "Denominator", "Formula"));
}
