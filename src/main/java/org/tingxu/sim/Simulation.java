package org.tingxu.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tingxu.journal.Entry;
import org.tingxu.sim.SimOptions.Mode;
import org.tingxu.sim.planted.Plant;
import org.tingxu.sim.planted.PlantedBug;
import org.tingxu.writer.HallWriter;

/** Runs seeds, one after the other on the caller's thread, until one fails. */
public final class Simulation {
    /** Writers fail here all the time, on purpose: their log would only hide what matters. Held, lest it is forgotten. */
    private static final Logger WRITERS_LOG = Logger.getLogger(HallWriter.class.getName());

    private final SimOptions options;
    private final Tally tally = new Tally();
    private final List<SimFailure> failures = new ArrayList<>();
    private long trace;
    private int runs;

    private Simulation(SimOptions options) {
        this.options = options;
    }

    /** Simulates what is asked. The report names the first seed that breaks a promise; later ones are not run. */
    public static SimReport run(SimOptions options) {
        Level before = WRITERS_LOG.getLevel();
        WRITERS_LOG.setLevel(Level.OFF);
        try {
            return new Simulation(options).all();
        } finally {
            WRITERS_LOG.setLevel(before);
        }
    }

    private SimReport all() {
        long began = System.nanoTime();
        int seeds = 0;
        while (seeds < options.seeds() && failures.isEmpty()) {
            long seed = options.firstSeed() + seeds;
            if (options.mode().safety()) {
                one(seed, Mode.SAFETY);
            }
            if (options.mode().liveness() && failures.isEmpty()) {
                one(seed, Mode.LIVENESS);
            }
            seeds++;
        }
        return new SimReport(
                seeds,
                runs,
                Duration.ofNanos(System.nanoTime() - began),
                tally.commands(),
                tally.answers(),
                tally.events(),
                tally.starts(),
                tally.faults(),
                failures,
                trace);
    }

    private void one(long seed, Mode mode) {
        Plant plant = options.bug().map(PlantedBug::plant).orElseGet(() -> new Plant() {});
        World world = new OneRun(seed, mode == Mode.LIVENESS, plant).run();
        runs++;
        tally.add(world.tally);
        trace = trace * 31 + world.witness.trace();
        world.witness.violation().ifPresent(v -> {
            List<Entry> rows = world.ledger.rows();
            List<Entry> last = rows.subList(Math.max(0, rows.size() - SimFailure.ROWS_MAX), rows.size());
            failures.add(new SimFailure(
                    seed, mode, options.bug().map(PlantedBug::word).orElse(""), v, last));
        });
    }
}
