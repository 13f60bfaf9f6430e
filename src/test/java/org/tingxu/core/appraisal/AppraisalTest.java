package org.tingxu.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.core.Orders.MONDAY;
import static org.tingxu.core.Posted.order;
import static org.tingxu.core.Posted.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tingxu.core.HallStory;
import org.tingxu.core.Posted;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.Entry;

class AppraisalTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_month_counts_by_the_newest_table_from_it_or_before() {
        HallStory story = Posted.story().done(set(MARCH, 7));
        List<Entry> first = List.copyOf(story.hall().state().ledgers().entries("appraisal-table"));
        story.done(set(LocalDate.of(2026, 5, 20), 9));
        List<Entry> versions = new java.util.ArrayList<>(first);
        versions.addAll(story.hall().state().ledgers().entries("appraisal-table"));
        assertThat(AppraisalRules.of(LocalDate.of(2026, 2, 1), versions)).isEqualTo(TableFacts.USUAL);
        assertThat(AppraisalRules.of(LocalDate.of(2026, 4, 1), versions).points(Map.of(Measure.SERVED, 2)))
                .isEqualTo(14);
        assertThat(AppraisalRules.of(LocalDate.of(2026, 5, 1), versions).points(Map.of(Measure.SERVED, 2)))
                .isEqualTo(18);
    }

    @Test
    void a_table_names_each_measure_once_and_changes_no_month_that_is_over() {
        HallStory story = Posted.story();
        story.when(set(LocalDate.of(2026, 2, 28), 1)).then(refusal(AppraisalWord.PAST, MARCH));
        story.when(set(MARCH, 1_001)).then(refusal(AppraisalWord.POINTS, 1_000, 1_000));
        story.when(order(new AppraisalCommand.SetTable(Posted.HEAD, MONDAY, List.of(new PointLine(Measure.SERVED, 1)))))
                .then(refusal(AppraisalWord.LINES, Measure.values().length));
    }

    private static Command set(LocalDate from, int served) {
        List<PointLine> lines = TableFacts.USUAL.lines().stream()
                .map(l -> l.measure() == Measure.SERVED ? new PointLine(Measure.SERVED, served) : l)
                .toList();
        return order(new AppraisalCommand.SetTable(Posted.HEAD, from, lines));
    }
}
