package org.tingxu.testing;

import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Target;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;

/** A crowd's orders through the writer of a {@link DatabaseHall}: the same seed orders the same. Many are refused. */
public final class RandomDay {
    private static final List<ServiceCode> SERVICES =
            List.of(PlanDraft.DIBAO, PlanDraft.BIRTH, PlanDraft.PENSION, PlanDraft.SUBSIDY);

    private final DatabaseHall hall;
    private final Random random;

    public RandomDay(DatabaseHall hall, long seed) {
        this.hall = hall;
        this.random = new Random(seed);
    }

    /** Gives so many orders, each some seconds after the one before; its answers do not matter. */
    public void run(int orders) {
        for (int i = 0; i < orders; i++) {
            hall.clock(hall.clock().plus(Duration.ofMillis(1 + random.nextInt(20_000))));
            if (i % 20 == 0) {
                hall.tick();
            }
            hall.told(next());
        }
    }

    private Command next() {
        int w = 1 + random.nextInt(3);
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3, 4 -> Orders.take(service(), random.nextInt(4) == 0 ? Priority.ELDERLY : Priority.NONE);
            case 5 -> Orders.take(PlanDraft.DIBAO, PlanDraft.PENSION);
            case 6 -> Orders.takePrinted(service());
            case 7 -> new Command.BeginSlip(ticket());
            case 8 -> new Command.ConfirmSlip(ticket());
            case 9 -> new Command.FailSlip(ticket(), "no-paper");
            case 10 -> new Command.CancelTicket(ticket(), Optional.empty());
            case 11, 12 -> Orders.signIn(w);
            case 13, 14, 15 -> Orders.next(w);
            case 16, 17 -> new Command.Start(window(w), clerk(w));
            case 18 -> new Command.Hold(window(w), clerk(w), "copies a form");
            case 19 -> new Command.Resume(window(w), clerk(w), Optional.empty());
            case 20 -> new Command.Miss(window(w), clerk(w));
            case 21 -> new Command.UndoMiss(window(w), clerk(w), Optional.empty());
            case 22 -> transfer(w);
            case 23 ->
                random.nextBoolean()
                        ? new Command.Pause(window(w), clerk(w), "water")
                        : new Command.SignOut(window(w), clerk(w), random.nextInt(3) == 0);
            case 24 -> new Command.Open(window(w), clerk(w));
            default -> Orders.finish(w);
        };
    }

    private Command transfer(int w) {
        Target to = random.nextBoolean()
                ? new Target.ToWindow(window(1 + random.nextInt(3)))
                : new Target.ToService(service());
        return new Command.Transfer(window(w), clerk(w), to, random.nextBoolean(), Optional.empty());
    }

    private TicketNo ticket() {
        return new TicketNo(random.nextBoolean() ? "A" : "B", 1 + random.nextInt(40));
    }

    private ServiceCode service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }
}
