package org.tingxu.sim;

import java.util.EnumMap;
import java.util.Map;

/** How bad this run is. Each seed has its own mix: some kinds of fault are absent, so that others are seen alone. */
final class Weather {
    private static final double ABSENT = 0.35;
    private final Dice dice;
    private final Tally tally;
    private final Map<FaultKind, Double> odds = new EnumMap<>(FaultKind.class);
    private boolean calm;

    Weather(Dice dice, Tally tally) {
        this.dice = dice;
        this.tally = tally;
        for (FaultKind kind : FaultKind.values()) {
            odds.put(kind, dice.chance(ABSENT) ? 0 : kind.most() * dice.fraction());
        }
    }

    /** Faults stop for good. */
    void calmDown() {
        calm = true;
    }

    boolean isCalm() {
        return calm;
    }

    /** Does this fault happen now? */
    boolean strikes(FaultKind kind) {
        boolean strikes = !calm && dice.chance(odds.getOrDefault(kind, 0.0));
        if (strikes) {
            tally.fault(kind);
        }
        return strikes;
    }
}
