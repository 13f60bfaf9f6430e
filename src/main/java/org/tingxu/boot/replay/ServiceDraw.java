package org.tingxu.boot.replay;

import java.util.random.RandomGenerator;

/**
 * What a call comes to. The day's file has the mean time of all calls of a window; around it a log-normal draw with spread
 * {@value #SPREAD}, and a share of people who do not come. Neither spread nor share is in the city's data: they are assumed.
 *
 * @param noShows share of calls to which nobody comes, 0 to 0.5
 */
record ServiceDraw(RandomGenerator random, double noShows) {
    /** Standard deviation of the logarithm. */
    static final double SPREAD = 0.6;

    /** A clerk waits so long for somebody who does not come, at most half of the mean time. */
    static final double NO_SHOW_SECONDS = 60;

    /** Share of a call until its resident stands at the window. */
    private static final double WALK = 0.1;

    /**
     * One call.
     *
     * @param walkSeconds  from the call to the start; where nobody comes, to the miss
     * @param serveSeconds from the start to the end
     */
    record Drawn(boolean comes, double walkSeconds, double serveSeconds) {}

    /** @param meanSeconds of all calls, also those to which nobody comes */
    Drawn next(double meanSeconds) {
        double lost = Math.min(NO_SHOW_SECONDS, meanSeconds / 2);
        if (random.nextDouble() < noShows) {
            return new Drawn(false, lost, 0);
        }
        double served = (meanSeconds - noShows * lost) / (1 - noShows);
        double drawn = served * Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
        return new Drawn(true, drawn * WALK, drawn * (1 - WALK));
    }
}
