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
 * @param figures    without what is withheld, without days, and of the amounts the waits and the levels of ratings alone
 * @param suppressed figures of too small a group
 * @param hidden     bins of waits and levels of ratings with too few people in them; never exactly one of a sum that is told
 */
public record Published(MonthFigures figures, Set<MonthFigure> suppressed, Set<Tally> hidden) {
    /** The smallest group that is told of. */
    public static final int GROUP_MIN = 5;

    /**
     * How long windows serve is not told: in a small hall it measures single clerks (政府信息公开条例 art. 16, a body's internal
     * affairs).
     */
    private static final Set<MonthFigure> INTERNAL = Collections.unmodifiableSet(EnumSet.of(MonthFigure.WINDOW_USE));

    /** Not to be reckoned from the rate of the satisfied: the levels above its line and those below are two sums. */
    private static final List<List<Tally>> GRADE_SIDES =
            List.of(Tally.GRADES.subList(0, 2), Tally.GRADES.subList(2, Tally.GRADES.size()));

    public Published {
        suppressed = Set.copyOf(suppressed);
        hidden = Set.copyOf(hidden);
    }

    /** Is it among the published ones? */
    public static boolean result(MonthFigure figure) {
        return !INTERNAL.contains(figure);
    }

    public static Published of(MonthFigures all) {
        Map<MonthFigure, Reading> shown = new EnumMap<>(MonthFigure.class);
        Set<MonthFigure> small = EnumSet.noneOf(MonthFigure.class);
        all.readings().forEach((figure, reading) -> {
            if (!result(figure)) {
                return;
            }
            if (tooSmall(figure, reading, all)) {
                small.add(figure);
            } else {
                shown.put(figure, reading);
            }
        });
        Map<Tally, Long> told = new EnumMap<>(Tally.class);
        Set<Tally> hidden = EnumSet.noneOf(Tally.class);
        tell(all, Tally.WAIT_BINS, 1, told, hidden);
        if (shown.containsKey(MonthFigure.SATISFIED_RATE)) {
            GRADE_SIDES.forEach(side -> tell(all, side, 0, told, hidden));
        } else if (small.contains(MonthFigure.SATISFIED_RATE)) {
            hidden.addAll(Tally.GRADES);
        }
        return new Published(
                new MonthFigures(all.month(), all.asOf(), all.complete(), shown, told, List.of()), small, hidden);
    }

    private static void tell(
            MonthFigures all, List<Tally> which, long otherFrom, Map<Tally, Long> told, Set<Tally> hidden) {
        Map<Tally, Long> cells = new EnumMap<>(Tally.class);
        which.forEach(tally -> all.amount(tally).ifPresent(n -> cells.put(tally, n)));
        Set<Tally> small = SmallCells.hidden(cells, otherFrom);
        hidden.addAll(small);
        cells.keySet().removeAll(small);
        told.putAll(cells);
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
}
