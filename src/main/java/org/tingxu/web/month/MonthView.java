package org.tingxu.web.month;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.Tally;
import org.tingxu.web.Reply;

/** The figures of a month as JSON. */
final class MonthView {
    private MonthView() {}

    /** All of them, with what they are made of. */
    static JsonObject full(MonthFigures figures) {
        JsonArray list = new JsonArray();
        for (MonthFigure figure : MonthFigure.values()) {
            JsonObject json = head(figure);
            figures.reading(figure)
                    .ifPresent(r -> json.put("value", FigureText.value(figure, r))
                            .put("numerator", FigureText.part(figure, r))
                            .put("denominator", FigureText.whole(figure, r)));
            list.add(json);
        }
        JsonArray days = new JsonArray();
        figures.days()
                .forEach(d -> days.add(new JsonObject()
                        .put("day", d.day().toString())
                        .put("issued", d.issued())
                        .put("accepted", d.accepted())
                        .put("decided", d.decided())));
        return envelope(figures, false)
                .put("figures", list)
                .put("waits", waits(figures, Set.of()))
                .put("grades", grades(figures, Set.of()))
                .put("days", days);
    }

    /** The published ones. */
    static JsonObject published(Published published) {
        MonthFigures figures = published.figures();
        JsonArray list = new JsonArray();
        for (MonthFigure figure : MonthFigure.values()) {
            if (Published.result(figure)) {
                JsonObject json =
                        head(figure).put("suppressed", published.suppressed().contains(figure));
                figures.reading(figure).ifPresent(r -> json.put("value", FigureText.value(figure, r)));
                list.add(json);
            }
        }
        return envelope(figures, true)
                .put("figures", list)
                .put("waits", waits(figures, published.hidden()))
                .put("grades", grades(figures, published.hidden()))
                .put("days", new JsonArray());
    }

    private static JsonObject envelope(MonthFigures figures, boolean published) {
        return new JsonObject()
                .put("month", figures.month().toString())
                .put("asOf", figures.asOf().toString())
                .put("complete", figures.complete())
                .put("published", published);
    }

    private static JsonObject head(MonthFigure figure) {
        return new JsonObject()
                .put("code", figure.code())
                .put("names", Reply.names(figure.label()))
                .put("unit", figure.unit().code())
                .put("formula", Reply.names(figure.formula()))
                .put("value", null)
                .put("suppressed", false);
    }

    private static JsonArray waits(MonthFigures figures, Set<Tally> hidden) {
        JsonArray out = new JsonArray();
        for (Tally bin : Tally.WAIT_BINS) {
            out.add(new JsonObject()
                    .put("upToMinutes", Tally.binEnd(bin).orElse(null))
                    .put("count", figures.amount(bin).orElse(null))
                    .put("suppressed", hidden.contains(bin)));
        }
        return out;
    }

    private static JsonArray grades(MonthFigures figures, Set<Tally> hidden) {
        List<Tally> grades = Tally.GRADES;
        JsonArray out = new JsonArray();
        for (int i = grades.size() - 1; i >= 0; i--) {
            out.add(new JsonObject()
                    .put("grade", i + 1)
                    .put("count", figures.amount(grades.get(i)).orElse(null))
                    .put("suppressed", hidden.contains(grades.get(i))));
        }
        return out;
    }
}
