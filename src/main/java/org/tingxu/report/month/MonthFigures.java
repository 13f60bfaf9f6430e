package org.tingxu.report.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one month of a hall. What was not measured is absent, which is not 0.
 *
 * @param asOf    the last day that is in them
 * @param amounts what the figures were made of; empty when nothing happened in the month
 * @param days    in order, those with anything on them
 */
public record MonthFigures(
        YearMonth month,
        LocalDate asOf,
        boolean complete,
        Map<MonthFigure, Reading> readings,
        Map<Tally, Long> amounts,
        List<DayRow> days) {
    public MonthFigures {
        readings = ordered(MonthFigure.class, readings);
        amounts = ordered(Tally.class, amounts);
        days = List.copyOf(days);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** The figures of these amounts. */
    static MonthFigures of(ReportedMonth month, Tallies tallies) {
        LocalDate last = month.next().minusDays(1);
        LocalDate asOf = month.today().isBefore(last) ? month.today() : last;
        if (!month.begun() || tallies.nothing()) {
            return new MonthFigures(month.month(), asOf, month.complete(), Map.of(), Map.of(), List.of());
        }
        Map<MonthFigure, Reading> readings = new EnumMap<>(MonthFigure.class);
        for (MonthFigure figure : MonthFigure.values()) {
            figure.of(tallies).ifPresent(reading -> readings.put(figure, reading));
        }
        return new MonthFigures(month.month(), asOf, month.complete(), readings, tallies.amounts(), tallies.days());
    }

    public Optional<Reading> reading(MonthFigure figure) {
        return Optional.ofNullable(readings.get(figure));
    }

    public Optional<Long> amount(Tally tally) {
        return Optional.ofNullable(amounts.get(tally));
    }
}
