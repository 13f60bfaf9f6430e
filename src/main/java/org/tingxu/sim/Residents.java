package org.tingxu.sim;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.Holder;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.sim.check.Guest;
import org.tingxu.writer.Answer;
import org.tingxu.writer.Order;

/** People who come and take numbers, some of whom change their mind; and the desk that mends their tickets. */
final class Residents {
    private static final int PERSONS = 6;
    private final World world;
    private final Clients clients;
    private final HallPlan plan;
    private final int everyMs;
    private final double firsts;

    Residents(World world, Clients clients, HallPlan plan) {
        this.world = world;
        this.clients = clients;
        this.plan = plan;
        this.everyMs = world.dice.between(1_500, 12_000);
        this.firsts = world.dice.fraction() * 0.8;
    }

    void begin() {
        arrive();
        mend();
    }

    private void arrive() {
        world.agenda.in(world.dice.micros(0, 2 * everyMs), () -> {
            if (!world.weather.isCalm()) {
                clients.send(Order.PUBLIC, take(), this::holds);
                arrive();
            }
        });
    }

    private Command take() {
        Dice dice = world.dice;
        ServiceCode service = dice.pick(plan.services()).code();
        List<ServiceCode> also = dice.chance(0.15)
                ? plan.services().stream()
                        .map(ServicePlan::code)
                        .filter(s -> !s.equals(service) && dice.chance(0.5))
                        .toList()
                : List.of();
        Optional<KioskId> kiosk = dice.chance(0.6)
                ? Optional.of(dice.chance(0.7) ? RandomPlan.WITH_PRINTER : RandomPlan.WITHOUT_PRINTER)
                : Optional.empty();
        return new Command.IssueTicket(
                service,
                also,
                kiosk.isPresent() ? Channel.KIOSK : dice.pick(List.of(Channel.values())),
                dice.chance(firsts) ? Priority.ELDERLY : Priority.NONE,
                dice.pick(List.of(Language.values())),
                kiosk,
                dice.chance(0.7) ? Optional.of(new Holder("a" + dice.below(PERSONS))) : Optional.empty());
    }

    /** What a resident does with a number. */
    private void holds(Answer answer) {
        if (answer instanceof Answer.Done done
                && !done.events().isEmpty()
                && done.events().getFirst().event() instanceof TicketIssued issued
                && world.dice.chance(0.15)) {
            world.agenda.in(world.dice.micros(1_000, 60_000), () -> {
                if (!world.weather.isCalm()) {
                    clients.send(Order.PUBLIC, onTicket(issued.ticket()), _ -> {});
                }
            });
        }
    }

    private void mend() {
        world.agenda.in(world.dice.micros(1_000, 30_000), () -> {
            if (!world.weather.isCalm()) {
                List<TicketNo> all =
                        world.reference.guests().stream().map(Guest::no).toList();
                if (world.dice.chance(0.05)) {
                    clients.send("head", new Command.ConfigureHall(new RandomPlan(world.dice).changed(plan)), _ -> {});
                } else if (!all.isEmpty()) {
                    clients.send("desk", onTicket(world.dice.pick(all)), _ -> {});
                }
                mend();
            }
        });
    }

    private Command onTicket(TicketNo no) {
        return switch (world.dice.below(7)) {
            case 0 -> new Command.CancelTicket(no, Optional.empty());
            case 1 -> new Command.VoidTicket(no, "nobody holds it");
            case 2 -> new Command.KeepWithoutPaper(no);
            case 3 -> new Command.ReprintSlip(no);
            case 4 -> new Command.ConfirmSlip(no);
            case 5 -> new Command.DoubtSlip(no, "the desk doubts it");
            default -> new Command.FailSlip(no, "the desk saw no paper");
        };
    }
}
