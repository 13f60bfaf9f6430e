package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a ticket. A number that is to be printed stands in line once its paper is out, or may be out, or its resident holds it
 * without paper; a number that nobody holds does not stand in line.
 */
final class SlipRules {
    private SlipRules() {}

    static Decision begin(HallState s, Command.BeginSlip c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.slip()) {
            case WANTED -> Decision.accept(new Event.SlipBegun(t.no()));
            case SENDING -> Decision.accept();
            case NONE, PRINTED, FAILED, UNKNOWN -> settled(t);
        });
    }

    /** Late news counts: a slip thought failed or unknown that is confirmed after all is printed. */
    static Decision confirm(HallState s, Command.ConfirmSlip c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.slip()) {
            case WANTED, SENDING, FAILED, UNKNOWN -> Decision.accept(new Event.SlipPrinted(t.no()));
            case PRINTED -> Decision.accept();
            case NONE -> settled(t);
        });
    }

    static Decision fail(HallState s, Command.FailSlip c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.slip()) {
            case WANTED, SENDING -> Decision.accept(new Event.SlipFailed(t.no(), c.why()));
            case FAILED -> Decision.accept();
            case NONE, PRINTED, UNKNOWN -> settled(t);
        });
    }

    static Decision doubt(HallState s, Command.DoubtSlip c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.slip()) {
            case WANTED, SENDING -> Decision.accept(new Event.SlipDoubted(t.no(), c.why()));
            case UNKNOWN -> Decision.accept();
            case NONE, PRINTED, FAILED -> settled(t);
        });
    }

    static Decision keep(HallState s, Command.KeepWithoutPaper c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.slip()) {
            case FAILED, UNKNOWN -> Decision.accept(new Event.SlipWaived(t.no()));
            case NONE -> Decision.accept();
            case WANTED, SENDING, PRINTED -> settled(t);
        });
    }

    static Decision reprint(HallState s, Command.ReprintSlip c) {
        return Tickets.live(s, c.ticket(), t -> {
            if (t.printer().isEmpty()) {
                return Decision.refuse(new Refusal.NoPrinter(t.no()));
            }
            return switch (t.slip()) {
                case WANTED, SENDING -> Decision.accept();
                case NONE, PRINTED, FAILED, UNKNOWN -> Decision.accept(new Event.SlipReprintAsked(t.no()));
            };
        });
    }

    static Decision voidTicket(HallState s, Command.VoidTicket c) {
        return Tickets.live(s, c.ticket(), t -> switch (t.state()) {
            case TicketState.Unconfirmed _, TicketState.Waiting _, TicketState.Missed _ ->
                Decision.accept(new Event.TicketVoided(t.no(), c.why()));
            case TicketState.Called v -> Decision.refuse(new Refusal.TicketBeingServed(t.no(), v.window()));
            case TicketState.Serving v -> Decision.refuse(new Refusal.TicketBeingServed(t.no(), v.window()));
            case TicketState.Held v -> Decision.refuse(new Refusal.TicketBeingServed(t.no(), v.window()));
        });
    }

    /** What time makes of a ticket that is not in line: a failed slip voids it, a silent printer puts it in doubt. */
    static @Nullable Command due(HallState s, Ticket t, Instant now) {
        if (!(t.state() instanceof TicketState.Unconfirmed u)) {
            return null;
        }
        Duration waited = Duration.between(u.since(), now);
        return switch (t.slip()) {
            case FAILED ->
                waited.compareTo(s.setUp().limits().slipHeldWithin()) >= 0
                        ? new Command.VoidTicket(t.no(), "slip-failed")
                        : null;
            case WANTED ->
                waited.compareTo(Hall.SLIP_SILENCE) >= 0 ? new Command.FailSlip(t.no(), "printer-silent") : null;
            case SENDING ->
                waited.compareTo(Hall.SLIP_SILENCE) >= 0 ? new Command.DoubtSlip(t.no(), "printer-silent") : null;
            case NONE, PRINTED, UNKNOWN -> null;
        };
    }

    private static Decision settled(Ticket t) {
        return Decision.refuse(new Refusal.SlipSettled(t.no()));
    }
}
