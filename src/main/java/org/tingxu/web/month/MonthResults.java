package org.tingxu.web.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tingxu.report.month.Published;
import org.tingxu.report.month.PublishedItem;

/**
 * All that a hall publishes of a month.
 *
 * @param items in the catalogue's order, those that are not named together at the end
 * @param first the month of the hall's first number or matter; empty before there was one
 */
public record MonthResults(Published published, List<PublishedItem> items, Optional<YearMonth> first) {
    public MonthResults {
        items = List.copyOf(items);
    }
}
