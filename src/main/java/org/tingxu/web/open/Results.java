package org.tingxu.web.open;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Text;
import org.tingxu.report.month.MonthFigure;
import org.tingxu.report.month.MonthFigures;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.PublishedItem;
import org.tingxu.report.month.Tally;
import org.tingxu.web.month.FigureText;
import org.tingxu.web.month.MonthResults;

/**
 * The published results of a month beside those of the month before.
 *
 * @param before empty when the hall had not begun
 * @param first  the hall's first month
 */
record Results(OpenHall hall, MonthResults shown, Optional<MonthResults> before, YearMonth first) {
    /** Months to choose from, the newest first. */
    static final int MONTHS_MAX = 24;

    /** Figures that belong together, in the order in which they are read. */
    enum Part {
        MATTERS(
                new Text("办件", "Matters"),
                List.of(
                        MonthFigure.ACCEPTED_COUNT,
                        MonthFigure.DECIDED_COUNT,
                        MonthFigure.SAME_DAY_RATE,
                        MonthFigure.ON_TIME_RATE,
                        MonthFigure.EARLY_RATE,
                        MonthFigure.PROMISE_CUT,
                        MonthFigure.AT_ONCE_RATE,
                        MonthFigure.PROXY_RATE)),
        QUEUE(
                new Text("等候和办理", "Waiting and service"),
                List.of(
                        MonthFigure.WAIT_MEAN,
                        MonthFigure.WAIT_P50,
                        MonthFigure.WAIT_P90,
                        MonthFigure.SERVICE_MEAN,
                        MonthFigure.ABANDON_RATE,
                        MonthFigure.MISS_RATE,
                        MonthFigure.WINDOW_USE)),
        DUTIES(
                new Text("评价和首问", "Ratings and first contacts"),
                List.of(
                        MonthFigure.RATED_RATE,
                        MonthFigure.SATISFIED_RATE,
                        MonthFigure.MENDED_RATE,
                        MonthFigure.REGISTERED_RATE,
                        MonthFigure.SIGNED_RATE));

        private final Text title;

        /** As {@link List#of} made it. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<MonthFigure> figures;

        Part(Text title, List<MonthFigure> figures) {
            this.title = title;
            this.figures = figures;
        }

        Text title() {
            return title;
        }

        List<MonthFigure> figures() {
            return figures;
        }
    }

    YearMonth month() {
        return figures().month();
    }

    MonthFigures figures() {
        return shown.published().figures();
    }

    /** Does anything of the month lie ahead? */
    boolean provisional() {
        return !figures().complete();
    }

    List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(hall.now()), m -> !m.isBefore(first), m -> m.minusMonths(1))
                .limit(MONTHS_MAX)
                .toList();
    }

    /** A figure of this month as people read it. */
    String now(MonthFigure figure, Language language) {
        return said(shown.published(), figure, language);
    }

    /** The same of the month before. */
    String before(MonthFigure figure, Language language) {
        return before.map(b -> said(b.published(), figure, language)).orElse(FigureText.NONE);
    }

    private static String said(Published published, MonthFigure figure, Language language) {
        if (!Published.result(figure)) {
            return OpenText.INTERNAL.in(language);
        }
        return published.suppressed().contains(figure)
                ? OpenText.SMALL.in(language)
                : FigureText.of(figure, published.figures().reading(figure), language);
    }

    /** How many of a wait or of a level; {@code —} where nobody waited or rated. */
    String count(Tally tally, Language language) {
        if (nothing(Tally.WAIT_BINS.contains(tally) ? MonthFigure.WAIT_MEAN : MonthFigure.SATISFIED_RATE)) {
            return FigureText.NONE;
        }
        return shown.published().hidden().contains(tally)
                ? OpenText.SMALL.in(language)
                : figures().amount(tally).map(String::valueOf).orElse(FigureText.NONE);
    }

    /** A number of an item. */
    String count(PublishedItem item, PublishedItem.Cell cell, Language language) {
        if (nothing(MonthFigure.ACCEPTED_COUNT)) {
            return FigureText.NONE;
        }
        OptionalLong n = item.of(cell);
        return n.isPresent() ? String.valueOf(n.getAsLong()) : OpenText.SMALL.in(language);
    }

    /** Was there nothing to be measured? */
    private boolean nothing(MonthFigure figure) {
        return figures().reading(figure).isEmpty()
                && !shown.published().suppressed().contains(figure);
    }

    Text name(PublishedItem item) {
        return item.item()
                .flatMap(code -> hall.item(code.value()))
                .map(Item::name)
                .orElse(OpenText.OTHER_ITEMS);
    }

    static Text grade(Tally grade) {
        return OpenText.GRADES.get(Tally.GRADES.indexOf(grade));
    }

    static Text wait(Tally bin) {
        int index = Tally.WAIT_BINS.indexOf(bin);
        int from = index == 0 ? 0 : Tally.WAIT_BIN_MINUTES.get(index - 1);
        return Tally.binEnd(bin)
                .map(end -> index == 0
                        ? new Text(end + " 分钟以内", "up to " + end + " min")
                        : new Text(from + "–" + end + " 分钟", from + " to " + end + " min"))
                .orElseGet(() -> new Text("超过 " + from + " 分钟", "over " + from + " min"));
    }
}
