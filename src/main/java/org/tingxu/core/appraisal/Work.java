package org.tingxu.core.appraisal;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tingxu.core.name.ClerkId;

/** How many of each measure a month has of each clerk. */
public final class Work {
    private final TreeMap<String, Map<Measure, Integer>> counts = new TreeMap<>();

    /** Counts more of a measure; none is not noted. */
    public void add(ClerkId clerk, Measure measure, int more) {
        if (more != 0) {
            counts.computeIfAbsent(clerk.value(), _ -> new EnumMap<>(Measure.class))
                    .merge(measure, more, Integer::sum);
        }
    }

    /** By clerk, in the order of their log-in names. */
    public Map<String, Map<Measure, Integer>> counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Work w && w.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
