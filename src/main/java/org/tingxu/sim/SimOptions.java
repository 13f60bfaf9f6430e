package org.tingxu.sim;

import java.util.Optional;
import org.tingxu.sim.planted.PlantedBug;

/**
 * What to simulate.
 *
 * @param firstSeed seeds go up from here
 * @param seeds     how many, 1 or more
 * @param bug       a bug to plant; empty = the program as it is
 */
public record SimOptions(long firstSeed, int seeds, Mode mode, Optional<PlantedBug> bug) {
    /** What is looked for. */
    public enum Mode {
        /** Nothing bad happens, while faults never stop. */
        SAFETY,
        /** Something good happens at last: faults stop, and then everybody is served. */
        LIVENESS,
        /** Each seed once in either way. */
        BOTH;

        boolean safety() {
            return this != LIVENESS;
        }

        boolean liveness() {
            return this != SAFETY;
        }
    }

    public SimOptions {
        if (seeds < 1) {
            throw new IllegalArgumentException("seeds: %d is too few, 1 or more are needed".formatted(seeds));
        }
    }

    /** The program as it is. */
    public static SimOptions of(long firstSeed, int seeds, Mode mode) {
        return new SimOptions(firstSeed, seeds, mode, Optional.empty());
    }
}
