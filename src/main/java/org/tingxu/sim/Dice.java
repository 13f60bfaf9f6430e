package org.tingxu.sim;

import java.util.List;
import java.util.SplittableRandom;

/** All chance of one run: the seed decides everything. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Microseconds between two times in milliseconds. */
    long micros(int fromMs, int toMs) {
        return random.nextLong(fromMs * 1000L, toMs * 1000L + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
