package org.tingxu.report.month;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the hall publishes of a month: results, and nothing of a group of fewer than {@value #GROUP_MIN}, in which people could be
 * recognized.
 *
 * @param figures    without what is withheld, without days, and of the amounts the waits alone
 * @param suppressed figures of too small a group
 * @param hidden     bins of waits with too few people in them; never exactly one, which the others would tell
 */
public record Published(MonthFigures figures, Set<MonthFigure> suppressed, Set<Tally> hidden) {
    /** The smallest group that is told of. */
    public static final int GROUP_MIN = 5;

    /** Results; how windows and clerks work is the hall's own business. */
    private static final Set<MonthFigure> RESULTS = Collections.unmodifiableSet(EnumSet.of(
            MonthFigure.ACCEPTED_COUNT,
            MonthFigure.DECIDED_COUNT,
            MonthFigure.SAME_DAY_RATE,
            MonthFigure.ON_TIME_RATE,
            MonthFigure.EARLY_RATE,
            MonthFigure.PROMISE_CUT,
            MonthFigure.WAIT_MEAN,
            MonthFigure.WAIT_P50,
            MonthFigure.WAIT_P90,
            MonthFigure.RATED_RATE,
            MonthFigure.SATISFIED_RATE,
            MonthFigure.AT_ONCE_RATE,
            MonthFigure.PROXY_RATE));

    public Published {
        suppressed = Set.copyOf(suppressed);
        hidden = Set.copyOf(hidden);
    }

    /** Is it among the published ones? */
    public static boolean result(MonthFigure figure) {
        return RESULTS.contains(figure);
    }

    public static Published of(MonthFigures all) {
        Map<MonthFigure, Reading> shown = new EnumMap<>(MonthFigure.class);
        Set<MonthFigure> small = EnumSet.noneOf(MonthFigure.class);
        all.readings().forEach((figure, reading) -> {
            if (!RESULTS.contains(figure)) {
                return;
            }
            if (tooSmall(figure, reading, all)) {
                small.add(figure);
            } else {
                shown.put(figure, reading);
            }
        });
        Map<Tally, Long> waits = new EnumMap<>(Tally.class);
        Tally.WAIT_BINS.forEach(bin -> all.amount(bin).ifPresent(n -> waits.put(bin, n)));
        Set<Tally> hidden = hidden(waits);
        waits.keySet().removeAll(hidden);
        return new Published(
                new MonthFigures(all.month(), all.asOf(), all.complete(), shown, waits, List.of()), small, hidden);
    }

    /** Days are no people: what the promises cut is of the matters that they were made for. */
    private static boolean tooSmall(MonthFigure figure, Reading reading, MonthFigures all) {
        long group = switch (figure.unit()) {
            case COUNT -> reading.part() == 0 ? GROUP_MIN : reading.part();
            case PERCENT, MEAN_TIME, ONE_TIME ->
                figure == MonthFigure.PROMISE_CUT ? all.amount(Tally.ACCEPTED).orElse(0L) : reading.whole();
        };
        return group < GROUP_MIN;
    }

    /** The bins with too few; where one alone would follow from the sum, the next smallest too. */
    private static Set<Tally> hidden(Map<Tally, Long> waits) {
        Set<Tally> hidden = EnumSet.noneOf(Tally.class);
        waits.forEach((bin, n) -> {
            if (n > 0 && n < GROUP_MIN) {
                hidden.add(bin);
            }
        });
        if (hidden.size() == 1) {
            waits.entrySet().stream()
                    .filter(e -> !hidden.contains(e.getKey()) && e.getValue() > 0)
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(e -> hidden.add(e.getKey()));
        }
        return hidden;
    }
}
