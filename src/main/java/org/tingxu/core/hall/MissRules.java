package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.hall.Command.Miss;
import org.tingxu.core.hall.Command.ReturnMissed;
import org.tingxu.core.hall.Command.UndoMiss;
import org.tingxu.core.hall.WindowState.Calling;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** 过号: the called resident does not come, comes back, or was there all the time. */
final class MissRules {
    private MissRules() {}

    static Decision miss(Miss c, WindowState w) {
        return w instanceof Calling v
                ? Decision.accept(new Event.TicketMissed(v.ticket(), c.window(), c.clerk()))
                : Decision.refuse(new Refusal.NothingCalled(c.window()));
    }

    static Decision undo(HallState s, UndoMiss c, WindowState w, Instant now) {
        Optional<Refusal> notFree = WindowRules.notFree(c.window(), w);
        if (notFree.isPresent()) {
            return Decision.refuse(notFree.get());
        }
        Optional<TicketNo> which = c.ticket().or(() -> lastMissOf(s, c.window()));
        if (which.isEmpty()) {
            return Decision.refuse(new Refusal.NothingMissed(c.window()));
        }
        Duration limit = s.setUp().limits().undoMissedWithin();
        return Tickets.live(s, which.get(), t -> {
            if (!(t.state() instanceof TicketState.Missed m)) {
                return Decision.refuse(new Refusal.TicketNotMissed(t.no()));
            }
            if (!m.call().window().equals(c.window())) {
                return Decision.refuse(new Refusal.NothingMissed(c.window()));
            }
            return Duration.between(m.since(), now).compareTo(limit) > 0
                    ? Decision.refuse(new Refusal.UndoTooLate(t.no(), limit))
                    : Decision.accept(new Event.MissUndone(t.no(), c.window(), c.clerk()));
        });
    }

    static Decision giveBack(HallState s, ReturnMissed c) {
        return Tickets.live(
                s,
                c.ticket(),
                t -> t.state() instanceof TicketState.Missed
                        ? Decision.accept(new Event.TicketReturned(
                                t.no(),
                                c.window(),
                                c.clerk(),
                                s.setUp().limits().returnBehind()))
                        : Decision.refuse(new Refusal.TicketNotMissed(t.no())));
    }

    private static Optional<TicketNo> lastMissOf(HallState s, WindowNo window) {
        return s.missed().reversed().stream()
                .filter(no -> s.live(no).state() instanceof TicketState.Missed m
                        && m.call().window().equals(window))
                .findFirst();
    }
}
