package org.tingxu.web.open;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.PublishedItem;
import org.tingxu.report.month.Tally;
import org.tingxu.web.month.FigureText;
import org.tingxu.web.table.Csv;

/** The results of a month as a table for a spreadsheet, one number a row. */
final class ResultsCsv {
    private final Results results;
    private final Language language;
    private final List<List<String>> rows = new ArrayList<>();

    private ResultsCsv(Results results, Language language) {
        this.results = results;
        this.language = language;
    }

    static String of(Results results, Language language) {
        ResultsCsv csv = new ResultsCsv(results, language);
        csv.figures();
        csv.items();
        Tally.WAIT_BINS.forEach(
                bin -> csv.row(OpenText.WAITED, Results.wait(bin).in(language), results.count(bin, language)));
        Tally.GRADES
                .reversed()
                .forEach(grade ->
                        csv.row(OpenText.LEVELS, Results.grade(grade).in(language), results.count(grade, language)));
        return Csv.of(
                List.of(
                        OpenText.MONTH.in(language),
                        OpenText.PART.in(language),
                        OpenText.FIGURE.in(language),
                        OpenText.VALUE.in(language),
                        OpenText.MONTH_BEFORE.in(language),
                        OpenText.FORMULA.in(language)),
                csv.rows);
    }

    private void figures() {
        for (Results.Part part : Results.Part.values()) {
            for (MonthFigure figure : part.figures()) {
                rows.add(List.of(
                        month(),
                        part.title().in(language),
                        figure.label().in(language),
                        results.now(figure, language),
                        results.before(figure, language),
                        figure.formula().in(language)));
            }
        }
    }

    private void items() {
        for (PublishedItem item : results.shown().items()) {
            String name = results.name(item).in(language);
            row(OpenText.ACCEPTED, name, results.count(item, PublishedItem.Cell.ACCEPTED, language));
            row(OpenText.CLOSED, name, results.count(item, PublishedItem.Cell.DECIDED, language));
            row(OpenText.CLOSED_ON_TIME, name, results.count(item, PublishedItem.Cell.ON_TIME, language));
        }
    }

    private void row(Text part, String name, String value) {
        rows.add(List.of(month(), part.in(language), name, value, FigureText.NONE, ""));
    }

    /** A month that still runs says until when it was counted. */
    private String month() {
        return results.month() + (results.provisional() ? " (" + OpenText.PROVISIONAL_MONTH.in(language) + ")" : "");
    }
}
