package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.calling.CallOrder;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.calling.CallReason.Cause;
import org.tingxu.core.hall.Command.CallChosen;
import org.tingxu.core.hall.Command.CallNext;
import org.tingxu.core.hall.Command.Recall;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.WindowPlan;

/** Calling: the next in order, a chosen one, and once more. */
final class CallRules {
    private CallRules() {}

    static Decision next(HallState s, CallNext c, WindowState w, Instant now) {
        Optional<Refusal> notFree = WindowRules.notFree(c.window(), w);
        if (notFree.isPresent()) {
            return Decision.refuse(notFree.get());
        }
        return order(s, c.window(), now)
                .choose(s.lines())
                .map(choice -> {
                    Ticket t = s.live(choice.waiter().ticket());
                    CallReason reason = reason(s, t, c.window(), choice.cause(), choice.waiting(), now);
                    return Decision.accept(new Event.TicketCalled(t.no(), c.window(), c.clerk(), reason));
                })
                .orElseGet(Decision::accept);
    }

    static CallOrder order(HallState s, WindowNo window, Instant now) {
        return new CallOrder(s.setUp().order(), s.windowPlan(window), s.priorityRun(window), now);
    }

    static Decision chosen(HallState s, CallChosen c, WindowState w, Instant now) {
        Optional<Refusal> notFree = WindowRules.notFree(c.window(), w);
        if (notFree.isPresent()) {
            return Decision.refuse(notFree.get());
        }
        return Tickets.live(s, c.ticket(), t -> {
            if (!(t.state() instanceof TicketState.Waiting waiting)) {
                return Decision.refuse(new Refusal.TicketNotWaiting(t.no()));
            }
            WindowPlan plan = s.windowPlan(c.window());
            boolean here = waiting.only()
                    .map(c.window()::equals)
                    .orElseGet(() -> plan.rankOf(t.service()).isPresent());
            if (!here) {
                return Decision.refuse(new Refusal.NotServedHere(t.service(), c.window()));
            }
            int waitingHere = order(s, c.window(), now).waiting(s.lines());
            CallReason reason = reason(s, t, c.window(), Cause.CHOSEN, waitingHere, now);
            return Decision.accept(new Event.TicketCalled(t.no(), c.window(), c.clerk(), reason));
        });
    }

    static Decision recall(HallState s, Recall c, WindowState w) {
        if (!(w instanceof WindowState.Calling v)
                || !(s.live(v.ticket()).state() instanceof TicketState.Called called)) {
            return Decision.refuse(new Refusal.NothingCalled(c.window()));
        }
        return Decision.accept(new Event.TicketRecalled(v.ticket(), c.window(), c.clerk(), called.calls() + 1));
    }

    private static CallReason reason(HallState s, Ticket t, WindowNo window, Cause cause, int waiting, Instant now) {
        return new CallReason(
                cause,
                Math.max(0, Duration.between(t.issuedAt(), now).toSeconds()),
                waiting,
                t.priority(),
                s.priorityRun(window),
                s.setUp().order().ordinaryEvery());
    }
}
