package org.tingxu.sim;

import java.util.List;
import java.util.Optional;
import org.tingxu.sim.check.Promised;

/** Two machines that may run a server of the hall; here they start, crash, stop, and take over from each other. */
final class Machines {
    private static final int COUNT = 2;
    private static final int JUMP_SMALL_MS = 60_000;
    private static final int JUMP_LARGE_MS = 3 * 3_600_000;
    private static final long STUCK_MICROS = 25_000_000;
    private static final long STOP_BOUND_MICROS = 60_000_000;

    /** One machine: its clock goes on while its server does not. */
    private static final class Machine {
        final SimClock clock;
        Optional<Server> server = Optional.empty();
        long notOpenSince;

        Machine(SimClock clock) {
            this.clock = clock;
        }
    }

    private final World world;
    private final List<Machine> all;

    Machines(World world) {
        this.world = world;
        this.all = List.of(
                new Machine(new SimClock(world.agenda, world.start)),
                new Machine(new SimClock(world.agenda, world.start)));
        start(all.getFirst());
        watch();
        trouble();
    }

    static int count() {
        return COUNT;
    }

    /** The server that runs on a machine now. */
    Optional<Server> server(int machine) {
        return all.get(machine).server.filter(Server::isAlive);
    }

    /** Clocks are set right, as faults stop. */
    void setClocks() {
        all.forEach(m -> m.clock.setRight());
    }

    private void start(Machine machine) {
        machine.server = Optional.of(new Server(world, machine.clock));
        machine.notOpenSince = world.agenda.nowMicros();
    }

    private void crash(Machine machine) {
        machine.server.ifPresent(Server::crash);
        machine.server = Optional.empty();
    }

    /** What an operator does: a server that is not open for long is ended, and one that runs there has to be. */
    private void watch() {
        world.agenda.in(world.dice.micros(2_000, 6_000), () -> {
            long now = world.agenda.nowMicros();
            for (Machine m : all) {
                if (m.server.filter(Server::isOpen).isPresent()) {
                    m.notOpenSince = now;
                } else if (now - m.notOpenSince > STUCK_MICROS) {
                    crash(m);
                }
            }
            if (all.stream().allMatch(m -> m.server.isEmpty())) {
                start(world.dice.pick(all));
            }
            watch();
        });
    }

    private void trouble() {
        world.agenda.in(world.dice.micros(1_000, 15_000), () -> {
            Machine m = world.dice.pick(all);
            if (world.weather.strikes(FaultKind.CRASH)) {
                crash(m);
                maybeStart();
            }
            if (world.weather.strikes(FaultKind.TAKE_OVER)) {
                all.stream().filter(o -> o.server.isEmpty()).findFirst().ifPresent(this::start);
            }
            if (m.server.isPresent() && world.weather.strikes(FaultKind.ORDERLY_STOP)) {
                stop(m, m.server.get());
            }
            if (world.weather.strikes(FaultKind.CLOCK_JUMP)) {
                jump(m.clock);
            }
            if (!world.weather.isCalm()) {
                trouble();
            }
        });
    }

    private void maybeStart() {
        if (world.dice.chance(0.7)) {
            Machine m = world.dice.pick(all);
            world.agenda.in(world.dice.micros(0, 3_000), () -> {
                if (m.server.isEmpty()) {
                    start(m);
                }
            });
        }
    }

    private void stop(Machine m, Server server) {
        if (server.isStopping()) {
            return;
        }
        boolean[] done = new boolean[1];
        server.stop(() -> {
            done[0] = true;
            crash(m);
            start(world.dice.pick(all.stream().filter(o -> o.server.isEmpty()).toList()));
        });
        world.agenda.in(
                STOP_BOUND_MICROS,
                () -> world.witness.check(
                        done[0] || !server.isAlive(), Promised.ANSWERS, "a server does not come to its stop"));
    }

    /** Far ahead only where nobody waits for the clock to be right again: time never goes back in a hall. */
    private void jump(SimClock clock) {
        int most = !world.liveness && world.dice.chance(0.2) ? JUMP_LARGE_MS : JUMP_SMALL_MS;
        clock.jump(world.dice.between(-most, most) * 1000L);
    }
}
