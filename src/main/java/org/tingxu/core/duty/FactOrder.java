package org.tingxu.core.duty;

import java.util.Comparator;
import java.util.List;

/** Facts in the order in which they happened; of one moment in the order in which they make sense. */
final class FactOrder {
    private static final Comparator<ClockFact> ORDER =
            Comparator.comparing(ClockFact::at).thenComparingInt(FactOrder::rank);

    private FactOrder() {}

    static List<ClockFact> of(List<ClockFact> facts) {
        return facts.stream().sorted(ORDER).toList();
    }

    private static int rank(ClockFact fact) {
        return switch (fact) {
            case ClockFact.Received _ -> 0;
            case ClockFact.CorrectionAsked _ -> 1;
            case ClockFact.Completed _ -> 2;
            case ClockFact.Accepted _ -> 3;
            case ClockFact.Resumed _ -> 4;
            case ClockFact.Suspended _ -> 5;
            case ClockFact.Extended _ -> 6;
            case ClockFact.StepBegun _ -> 7;
            case ClockFact.StepDone _ -> 8;
            case ClockFact.UnitsAsked _ -> 9;
            case ClockFact.UnitAnswered _ -> 10;
            case ClockFact.PassedUp _ -> 11;
            case ClockFact.AnsweredAbove _ -> 12;
            case ClockFact.Returned _ -> 13;
            case ClockFact.Decided _ -> 14;
            case ClockFact.Delivered _ -> 15;
            case ClockFact.Withdrawn _ -> 16;
        };
    }
}
