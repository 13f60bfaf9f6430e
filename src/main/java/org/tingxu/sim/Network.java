package org.tingxu.sim;

import org.tingxu.writer.Answer;
import org.tingxu.writer.Order;

/** The way between clients and servers: messages are late, lost, or doubled. */
final class Network {
    private static final int LATE_MAX_MS = 40_000;
    private final World world;
    private final Machines machines;

    Network(World world, Machines machines) {
        this.world = world;
        this.machines = machines;
    }

    /** Sends an order to a machine. The reply may come never, once, or twice. */
    void send(int machine, Order order, Server.Reply reply) {
        deliver(machine, order, reply);
        if (world.weather.strikes(FaultKind.REQUEST_DOUBLED)) {
            deliver(world.dice.chance(0.7) ? machine : world.dice.below(Machines.count()), order, reply);
        }
    }

    private void deliver(int machine, Order order, Server.Reply reply) {
        if (world.weather.strikes(FaultKind.REQUEST_LOST)) {
            return;
        }
        int longest = world.weather.strikes(FaultKind.REQUEST_LATE) ? LATE_MAX_MS : 40;
        Server.Reply back = overTheWire(reply);
        world.agenda.in(
                world.dice.micros(1, longest),
                () -> machines.server(machine).ifPresentOrElse(s -> s.submit(order, back), back::unavailable));
    }

    private Server.Reply overTheWire(Server.Reply reply) {
        return new Server.Reply() {
            @Override
            public void answer(Answer answer) {
                back(() -> reply.answer(answer));
            }

            @Override
            public void unavailable() {
                back(reply::unavailable);
            }
        };
    }

    private void back(Runnable work) {
        if (!world.weather.strikes(FaultKind.REPLY_LOST)) {
            world.agenda.in(world.dice.micros(1, 40), work);
        }
    }
}
