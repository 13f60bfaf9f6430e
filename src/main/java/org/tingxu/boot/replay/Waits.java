package org.tingxu.boot.replay;

import java.util.Arrays;
import java.util.Collection;

/** Waits of many people, in minutes. */
public final class Waits {
    private final double[] sorted;

    private Waits(double[] sorted) {
        this.sorted = sorted;
    }

    public static Waits of(Collection<Double> minutes) {
        double[] sorted =
                minutes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Waits(sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    /**
     * The smallest wait that at least this share of people did not exceed (nearest rank).
     *
     * @param share 0 to 1
     * @return NaN when nobody waited
     */
    public double quantile(double share) {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    public double longest() {
        return quantile(1);
    }
}
