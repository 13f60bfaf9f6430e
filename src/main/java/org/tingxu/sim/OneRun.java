package org.tingxu.sim;

import java.util.List;
import org.tingxu.core.hall.Command;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.sim.check.Guest;
import org.tingxu.sim.check.Guest.Stage;
import org.tingxu.sim.check.Promised;
import org.tingxu.sim.planted.Plant;
import org.tingxu.writer.Answer;

/** One seed from its beginning to its judgement. */
final class OneRun {
    private static final int TROUBLED_MIN_MS = 30_000;
    private static final int TROUBLED_MAX_MS = 150_000;
    /** Once faults stop, everybody has been called after this time: the longest silence of a slip, twice, and the line. */
    private static final long CALM_BOUND_MICROS = 15 * 60_000_000L;

    private static final long QUIET_CHECK_MICROS = 2_000_000;
    private static final int STEPS_MAX = 200_000;

    private final World world;
    private final Machines machines;
    private final Clients clients;
    private final HallPlan plan;
    private boolean quiet;

    OneRun(long seed, boolean liveness, Plant plant) {
        this.world = new World(seed, liveness, plant);
        this.plan = new RandomPlan(world.dice).make();
        this.machines = new Machines(world);
        this.clients = new Clients(world, new Network(world, machines));
        world.printers(Printers.of(world, clients));
    }

    World run() {
        try {
            setUp();
            runTo(world.dice.micros(TROUBLED_MIN_MS, TROUBLED_MAX_MS));
            if (world.liveness) {
                calm();
            }
            judge();
        } catch (RuntimeException bug) {
            world.witness.threw(bug);
        }
        return world;
    }

    /** The head of the hall sets it up; everybody else comes when that is done. */
    private void setUp() {
        clients.send("head", new Command.ConfigureHall(plan), answer -> {
            if (answer instanceof Answer.Done) {
                new Residents(world, clients, plan).begin();
                new Paperwork(world, clients, plan).begin();
                for (WindowPlan w : plan.windows()) {
                    new Clerk(world, clients, plan, w.no()).work();
                }
            } else {
                setUp();
            }
        });
    }

    private void runTo(long endMicros) {
        int steps = 0;
        while (!world.witness.accused() && !quiet && world.agenda.step(endMicros)) {
            if (++steps > STEPS_MAX) {
                world.witness.accuse(Promised.NO_BUG, "the run does not come to its end");
            }
        }
    }

    private void calm() {
        world.weather.calmDown();
        machines.setClocks();
        lookForQuiet();
        runTo(world.agenda.nowMicros() + CALM_BOUND_MICROS);
        if (!quiet && !world.witness.accused()) {
            List<Guest> left =
                    world.reference.guests().stream().filter(OneRun::expects).toList();
            world.witness.accuse(
                    Promised.ANSWERS,
                    "long after the last fault, %d orders are not answered, and these are not served: %s"
                            .formatted(clients.open(), left));
        }
    }

    private void lookForQuiet() {
        world.agenda.in(QUIET_CHECK_MICROS, () -> {
            quiet = clients.open() == 0 && world.reference.guests().stream().noneMatch(OneRun::expects);
            lookForQuiet();
        });
    }

    private static boolean expects(Guest guest) {
        return guest.stage() != Stage.MISSED && guest.stage() != Stage.HELD;
    }

    private void judge() {
        if (world.witness.accused()) {
            return;
        }
        world.ledger.checkSingles(clients.sent());
        world.store.verify(world.witness);
        world.witness.trace(world.ledger.rows().size());
    }
}
