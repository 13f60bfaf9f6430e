package org.tingxu.web.open;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.PublishedItem;
import org.tingxu.report.month.Tally;
import org.tingxu.report.month.Unit;

/** The results of a month: figures with their formulae, each item, how long people waited, what they thought of it. */
final class ResultsPage {
    private static final double WHOLE = 100;

    private final Results results;
    private final Html html;
    private final Language language;

    private ResultsPage(Results results, Html html) {
        this.results = results;
        this.html = html;
        this.language = html.language();
    }

    static String of(Results results, Language language) {
        return Page.of(
                results.hall(),
                language,
                path(results, results.month()),
                OpenText.RESULTS,
                html -> new ResultsPage(results, html).body());
    }

    private static String path(Results results, YearMonth month) {
        return results.hall().base() + "results?month=" + month;
    }

    private void body() {
        html.raw("<h1>")
                .text(OpenText.RESULTS)
                .raw(" · ")
                .text(name(results.month()))
                .raw("</h1>");
        months();
        if (results.provisional()) {
            html.raw("<p class=\"demo\" role=\"note\"><strong>")
                    .text(OpenText.PROVISIONAL_MONTH)
                    .raw(" ")
                    .text(results.figures().asOf().toString())
                    .raw("</strong> · ")
                    .text(OpenText.PROVISIONAL_MORE)
                    .raw("</p>");
        }
        html.raw("<p>").text(OpenText.NOT_TOLD).raw("</p>");
        for (Results.Part part : Results.Part.values()) {
            figures(part);
        }
        items();
        bars(OpenText.WAITED, OpenText.WAIT, OpenText.PEOPLE, Tally.WAIT_BINS, Results::wait);
        bars(OpenText.LEVELS, OpenText.LEVEL, OpenText.RATINGS, Tally.GRADES.reversed(), Results::grade);
        html.raw("<p class=\"screen\">")
                .link(results.hall().base() + "results.csv?month=" + results.month(), OpenText.RESULTS_CSV)
                .raw(" · ")
                .text(OpenText.PRINT)
                .raw("</p>");
    }

    private void months() {
        html.raw("<nav class=\"months\" aria-label=\"").text(OpenText.MONTH).raw("\"><ul>");
        for (YearMonth month : results.months()) {
            html.raw("<li><a href=\"").text(html.to(path(results, month))).raw("\"");
            html.raw(month.equals(results.month()) ? " aria-current=\"page\">" : ">")
                    .text(name(month))
                    .raw("</a></li>");
        }
        html.raw("</ul></nav>");
    }

    private static Text name(YearMonth month) {
        return new Text(month.getYear() + " 年 " + month.getMonthValue() + " 月", month.toString());
    }

    private void figures(Results.Part part) {
        html.raw("<section>").element("h2", part.title()).raw("<table class=\"figures\"><thead><tr>");
        head(OpenText.FIGURE, OpenText.THIS_MONTH, OpenText.MONTH_BEFORE);
        html.raw("</tr></thead><tbody>");
        for (MonthFigure figure : part.figures()) {
            html.raw("<tr><th scope=\"row\">").text(figure.label());
            html.raw("<p class=\"hint\">").text(figure.formula()).raw("</p></th><td><strong>");
            html.text(results.now(figure, language)).raw("</strong>");
            if (figure.unit() == Unit.PERCENT) {
                results.figures().reading(figure).ifPresent(r -> bar(r.ratio()));
            }
            html.raw("</td>").element("td", results.before(figure, language)).raw("</tr>");
        }
        html.raw("</tbody></table></section>");
    }

    private void head(Text... heads) {
        for (Text head : heads) {
            html.raw("<th scope=\"col\">").text(head).raw("</th>");
        }
    }

    private void items() {
        html.raw("<section>").element("h2", OpenText.BY_ITEM);
        if (results.shown().items().isEmpty()) {
            html.element("p", OpenText.NO_ITEMS).raw("</section>");
            return;
        }
        html.raw("<table class=\"counts\"><thead><tr>");
        head(OpenText.ITEM, OpenText.ACCEPTED, OpenText.CLOSED, OpenText.CLOSED_ON_TIME);
        html.raw("</tr></thead><tbody>");
        for (PublishedItem item : results.shown().items()) {
            html.raw("<tr><th scope=\"row\">").text(results.name(item)).raw("</th>");
            for (PublishedItem.Cell cell : PublishedItem.Cell.values()) {
                html.element("td", results.count(item, cell, language));
            }
            html.raw("</tr>");
        }
        html.raw("</tbody></table></section>");
    }

    /** Numbers with their bars, the longest as long as the column; a number that is withheld has none. */
    private void bars(Text title, Text head, Text unit, List<Tally> tallies, Function<Tally, Text> names) {
        long most = tallies.stream()
                .flatMap(t -> results.figures().amount(t).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        html.raw("<section>").element("h2", title).raw("<table class=\"bars\"><thead><tr>");
        head(head, unit);
        html.raw("</tr></thead><tbody>");
        for (Tally tally : tallies) {
            html.raw("<tr><th scope=\"row\">").text(names.apply(tally)).raw("</th><td>");
            html.text(results.count(tally, language));
            results.figures().amount(tally).filter(_ -> most > 0).ifPresent(n -> bar((double) n / most));
            html.raw("</td></tr>");
        }
        html.raw("</tbody></table></section>");
    }

    /** For the eye alone: the number stands beside it. */
    private void bar(double share) {
        html.raw("<svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
                .raw("<rect class=\"whole\" width=\"100\" height=\"6\"/><rect width=\"")
                .raw(String.valueOf(Math.round(Math.clamp(share, 0, 1) * WHOLE)))
                .raw("\" height=\"6\"/></svg>");
    }
}
