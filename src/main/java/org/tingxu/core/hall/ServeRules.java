package org.tingxu.core.hall;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command.Finish;
import org.tingxu.core.hall.Command.Hold;
import org.tingxu.core.hall.Command.Resume;
import org.tingxu.core.hall.Command.Start;
import org.tingxu.core.hall.Command.Transfer;
import org.tingxu.core.hall.WindowState.Calling;
import org.tingxu.core.hall.WindowState.Serving;
import org.tingxu.core.name.TicketNo;

/** Serving: start, hold and resume, transfer, finish. */
final class ServeRules {
    /** Windows that one visit may have to come back to. */
    static final int RETURNS_MAX = 5;

    private ServeRules() {}

    static Decision start(Start c, WindowState w) {
        return w instanceof Calling v
                ? Decision.accept(new Event.ServingStarted(v.ticket(), c.window(), c.clerk()))
                : Decision.refuse(new Refusal.NothingCalled(c.window()));
    }

    /** The way back after a transfer comes first, then what else the visit needs. */
    static Decision finish(HallState s, Finish c, WindowState w) {
        if (!(w instanceof Serving v)) {
            return Decision.refuse(new Refusal.NothingServed(c.window()));
        }
        Ticket t = s.live(v.ticket());
        if (!t.comeBack().isEmpty()) {
            Ticket.Return back = t.comeBack().getLast();
            return Decision.accept(new Event.VisitContinued(
                    t.no(), c.window(), c.clerk(), back.service(), Optional.of(back.window())));
        }
        return Decision.accept(
                t.also().isEmpty()
                        ? new Event.TicketFinished(t.no(), c.window(), c.clerk())
                        : new Event.VisitContinued(
                                t.no(), c.window(), c.clerk(), t.also().getFirst(), Optional.empty()));
    }

    static Decision hold(HallState s, Hold c, WindowState w) {
        if (!(w instanceof Serving v)) {
            return Decision.refuse(new Refusal.NothingServed(c.window()));
        }
        if (WindowRules.missingText(c.why())) {
            return Decision.refuse(new Refusal.TextMissing("reason"));
        }
        int max = s.setUp().limits().heldMax();
        return s.heldAt(c.window()).size() >= max
                ? Decision.refuse(new Refusal.HeldTooMany(c.window(), max))
                : Decision.accept(new Event.TicketHeld(v.ticket(), c.window(), c.clerk(), c.why()));
    }

    static Decision resume(HallState s, Resume c, WindowState w) {
        Optional<Refusal> notFree = WindowRules.notFree(c.window(), w);
        if (notFree.isPresent()) {
            return Decision.refuse(notFree.get());
        }
        List<TicketNo> held = s.heldAt(c.window()).stream().map(Ticket::no).toList();
        if (c.ticket().isEmpty()) {
            return held.isEmpty()
                    ? Decision.refuse(new Refusal.NothingHeld(c.window()))
                    : Decision.accept(new Event.TicketResumed(held.getFirst(), c.window(), c.clerk()));
        }
        return Tickets.live(
                s,
                c.ticket().get(),
                t -> held.contains(t.no())
                        ? Decision.accept(new Event.TicketResumed(t.no(), c.window(), c.clerk()))
                        : Decision.refuse(new Refusal.TicketNotHeld(t.no())));
    }

    static Decision transfer(HallState s, Transfer c, WindowState w) {
        if (w.inHand().isEmpty()) {
            return Decision.refuse(new Refusal.NothingServed(c.window()));
        }
        Ticket t = s.live(w.inHand().get());
        if (c.comeBack() && t.comeBack().size() >= RETURNS_MAX) {
            return Decision.refuse(new Refusal.ReturnsTooMany(t.no(), RETURNS_MAX));
        }
        Optional<Refusal> wrong = wrongTarget(s, c, t);
        return wrong.map(Decision::refuse)
                .orElseGet(() -> Decision.accept(
                        new Event.TicketTransferred(t.no(), c.window(), c.clerk(), c.target(), c.comeBack(), c.why())));
    }

    private static Optional<Refusal> wrongTarget(HallState s, Transfer c, Ticket t) {
        return switch (c.target()) {
            case Target.ToWindow to ->
                to.window().equals(c.window())
                        ? Optional.of(new Refusal.TransferToSelf(c.window()))
                        : s.setUp().window(to.window()).isEmpty()
                                ? Optional.of(new Refusal.WindowUnknown(to.window()))
                                : Optional.empty();
            case Target.ToService to ->
                s.setUp().service(to.service()).isEmpty()
                        ? Optional.of(new Refusal.ServiceUnknown(to.service().value()))
                        : to.service().equals(t.service())
                                ? Optional.of(new Refusal.ServiceTwice(t.service()))
                                : Optional.empty();
        };
    }
}
