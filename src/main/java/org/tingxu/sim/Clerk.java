package org.tingxu.sim;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.sim.check.Guest;
import org.tingxu.sim.check.Guest.Stage;
import org.tingxu.sim.check.ReferenceHall;

/** One clerk at one window: mostly sensible, now and then anything at all; works off the line once faults stop. */
final class Clerk {
    private static final double WILD = 0.08;
    private final World world;
    private final Clients clients;
    private final HallPlan plan;
    private final WindowNo window;
    private final ClerkId self;
    private final int thinkMs;

    Clerk(World world, Clients clients, HallPlan plan, WindowNo window) {
        this.world = world;
        this.clients = clients;
        this.plan = plan;
        this.window = window;
        this.self = clerkOf(window);
        this.thinkMs = world.dice.between(1_500, 9_000);
    }

    private static ClerkId clerkOf(WindowNo window) {
        return new ClerkId("clerk-" + window);
    }

    void work() {
        long think = world.weather.isCalm() ? world.dice.micros(50, 500) : world.dice.micros(100, 2 * thinkMs);
        world.agenda.in(
                think, () -> next().ifPresentOrElse(c -> clients.send(self.value(), c, _ -> work()), this::work));
    }

    private Optional<Command> next() {
        if (world.weather.isCalm()) {
            return world.reference.at(Stage.WAITING).isEmpty() && inHand().isEmpty()
                    ? Optional.empty()
                    : Optional.of(sensible(true));
        }
        return Optional.of(world.dice.chance(WILD) ? wild() : sensible(false));
    }

    private Optional<Guest> inHand() {
        return world.reference.inHand(window);
    }

    private Command sensible(boolean diligent) {
        ReferenceHall hall = world.reference;
        Optional<ClerkId> here = hall.clerkAt(window);
        if (here.isEmpty()) {
            return hall.postOf(self)
                    .<Command>map(post -> new Command.SignOut(post, self, true))
                    .orElseGet(() -> new Command.SignIn(window, self, "badge " + window));
        }
        if (!here.get().equals(self)) {
            return new Command.SignOut(window, self, true);
        }
        if (hall.isPaused(window)) {
            return new Command.Open(window, self);
        }
        return inHand().map(g -> withGuest(g, diligent)).orElseGet(() -> free(diligent));
    }

    private Command withGuest(Guest guest, boolean diligent) {
        int roll = diligent ? 0 : world.dice.below(100);
        if (guest.stage() == Stage.CALLED) {
            return roll < 65
                    ? new Command.Start(window, self)
                    : roll < 75
                            ? new Command.Recall(window, self)
                            : roll < 95 ? new Command.Miss(window, self) : transfer();
        }
        return roll < 70
                ? new Command.Finish(window, self)
                : roll < 85 ? new Command.Hold(window, self, "fetches a paper") : transfer();
    }

    private Command transfer() {
        Target target = world.dice.chance(0.5)
                ? new Target.ToWindow(world.dice.pick(plan.windows()).no())
                : new Target.ToService(world.dice.pick(plan.services()).code());
        return new Command.Transfer(window, self, target, world.dice.chance(0.4), Optional.empty());
    }

    private Command free(boolean diligent) {
        int roll = diligent ? 0 : world.dice.below(100);
        if (roll < 68) {
            return new Command.CallNext(window, self);
        }
        if (roll < 74) {
            return some(Stage.WAITING)
                    .<Command>map(no -> new Command.CallChosen(window, self, no))
                    .orElseGet(this::idle);
        }
        if (roll < 82) {
            return new Command.Resume(window, self, Optional.empty());
        }
        if (roll < 87) {
            return new Command.UndoMiss(window, self, Optional.empty());
        }
        if (roll < 94) {
            return some(Stage.MISSED)
                    .<Command>map(no -> new Command.ReturnMissed(window, self, no))
                    .orElseGet(this::idle);
        }
        return roll < 97 ? idle() : new Command.SignOut(window, self, false);
    }

    private Command idle() {
        return new Command.Pause(window, self, "tea");
    }

    private Optional<TicketNo> some(Stage stage) {
        List<Guest> at = world.reference.at(stage);
        return at.isEmpty() ? Optional.empty() : Optional.of(world.dice.pick(at).no());
    }

    private Command wild() {
        WindowNo no = world.dice.pick(plan.windows()).no();
        ClerkId who = world.dice.chance(0.5)
                ? self
                : clerkOf(world.dice.pick(plan.windows()).no());
        TicketNo ticket = world.reference.guests().isEmpty()
                ? new TicketNo("Z", 1)
                : world.dice.pick(List.copyOf(world.reference.guests())).no();
        return switch (world.dice.below(12)) {
            case 0 -> new Command.SignIn(no, who, "badge");
            case 1 -> new Command.SignOut(no, who, world.dice.chance(0.5));
            case 2 -> new Command.CallNext(no, who);
            case 3 -> new Command.CallChosen(no, who, ticket);
            case 4 -> new Command.Resume(no, who, Optional.of(ticket));
            case 5 -> new Command.UndoMiss(no, who, Optional.of(ticket));
            case 6 -> new Command.ReturnMissed(no, who, ticket);
            case 7 -> new Command.Finish(no, who);
            case 8 -> new Command.Start(no, who);
            case 9 -> new Command.Hold(no, who, "a reason");
            case 10 -> new Command.Open(no, who);
            default -> transfer();
        };
    }
}
