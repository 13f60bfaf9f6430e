package org.tingxu.sim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tingxu.core.hall.Command;
import org.tingxu.journal.CommandMark;
import org.tingxu.sim.check.Promised;
import org.tingxu.writer.Answer;
import org.tingxu.writer.Order;

/** Whoever orders anything: sends it, and sends it again with the same mark until it is answered. */
final class Clients {
    private static final double REUSED_KEY = 0.01;
    private final World world;
    private final Network network;
    private final Map<String, Command> sent = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private int open;
    private int marks;
    private int preferred;

    Clients(World world, Network network) {
        this.world = world;
        this.network = network;
    }

    /** Orders that are not answered yet. */
    int open() {
        return open;
    }

    /** What was sent, by command id; without ids that two commands had. */
    Map<String, Command> sent() {
        return sent;
    }

    void send(String actor, Command command, Consumer<Answer> answered) {
        world.tally.command();
        boolean reused = marks > 0 && !world.weather.isCalm() && world.dice.chance(REUSED_KEY);
        String id = "c" + (reused ? world.dice.below(marks) : marks++);
        String print = reused ? "another " + world.dice.below(1_000_000) : "print of " + id;
        if (reused) {
            shared.add(id);
            sent.remove(id);
        } else {
            sent.put(id, command);
        }
        open++;
        new Attempt(new Order(Optional.of(new CommandMark(id, print)), actor, command), answered).go();
    }

    private boolean isShared(Order order) {
        return order.mark().filter(m -> shared.contains(m.id())).isPresent();
    }

    /** An order on its way, until its first answer. */
    private final class Attempt implements Server.Reply {
        private final Order order;
        private final Consumer<Answer> answered;
        private boolean done;
        private int tries;

        Attempt(Order order, Consumer<Answer> answered) {
            this.order = order;
            this.answered = answered;
        }

        void go() {
            int now = ++tries;
            if (world.dice.chance(0.1)) {
                preferred = world.dice.below(Machines.count());
            }
            network.send(preferred, order, this);
            world.agenda.in(world.dice.micros(4_000, 8_000), () -> again(now));
        }

        private void again(int after) {
            if (!done && tries == after) {
                preferred = world.dice.below(Machines.count());
                go();
            }
        }

        @Override
        public void answer(Answer answer) {
            if (done) {
                return;
            }
            done = true;
            open--;
            boolean mistaken = answer instanceof Answer.KeyReused;
            world.witness.check(!mistaken || isShared(order), Promised.ONCE, "%s is taken for another command", order);
            answered.accept(answer);
        }

        @Override
        public void unavailable() {
            int now = tries;
            world.agenda.in(world.dice.micros(200, 1_500), () -> again(now));
        }
    }
}
