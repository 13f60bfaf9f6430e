package org.tingxu.sim;

import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.TicketNo;

/** The printer of the hall: slips come out, fail, may have come out, or nothing is ever heard of them. */
interface Printers {
    Printers NONE = _ -> {};

    /** A slip is to be printed. */
    void asked(TicketNo ticket);

    static Printers of(World world, Clients clients) {
        return ticket -> world.agenda.in(world.dice.micros(50, 2_000), () -> {
            if (silent(world)) {
                return;
            }
            clients.send(
                    "printer-1",
                    new Command.BeginSlip(ticket),
                    _ -> world.agenda.in(
                            world.dice.micros(500, 5_000),
                            () -> outcome(world, ticket).ifPresent(c -> clients.send("printer-1", c, _ -> {}))));
        });
    }

    private static boolean silent(World world) {
        return world.dice.chance(0.2) && world.weather.strikes(FaultKind.PRINTER_TROUBLE);
    }

    private static Optional<Command> outcome(World world, TicketNo ticket) {
        if (!world.weather.strikes(FaultKind.PRINTER_TROUBLE)) {
            return Optional.of(new Command.ConfirmSlip(ticket));
        }
        return switch (world.dice.below(3)) {
            case 0 -> Optional.of(new Command.FailSlip(ticket, "paper-end"));
            case 1 -> Optional.of(new Command.DoubtSlip(ticket, "line-cut"));
            default -> Optional.empty();
        };
    }
}
