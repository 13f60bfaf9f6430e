package org.tingxu.core.hall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command.AtWindow;
import org.tingxu.core.hall.Command.SignIn;
import org.tingxu.core.hall.Command.SignOut;
import org.tingxu.core.hall.WindowState.Calling;
import org.tingxu.core.hall.WindowState.Closed;
import org.tingxu.core.hall.WindowState.Idle;
import org.tingxu.core.hall.WindowState.Paused;
import org.tingxu.core.hall.WindowState.Serving;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.post.Seating;

/** Posts at windows: who may order anything there, and signing in and out. */
final class WindowRules {
    static final int TEXT_MAX = 100;

    private WindowRules() {}

    static Decision decide(HallState s, AtWindow c, Instant now) {
        if (s.setUp().window(c.window()).isEmpty()) {
            return Decision.refuse(new Refusal.WindowUnknown(c.window()));
        }
        if (s.day().isEmpty() || s.dayEnded()) {
            return Decision.refuse(new Refusal.DayNotOpen());
        }
        WindowState w = s.window(c.window());
        if (c instanceof SignIn in) {
            return signIn(s, in, w, now);
        }
        if (w.manned().isEmpty()) {
            return Decision.refuse(new Refusal.WindowUnsigned(c.window()));
        }
        boolean forced = c instanceof SignOut out && out.forced();
        if (!forced && !w.manned().get().clerk().equals(c.clerk())) {
            return Decision.refuse(new Refusal.WindowTaken(c.window()));
        }
        return switch (c) {
            case SignIn in -> signIn(s, in, w, now);
            case SignOut out -> signOut(s, out, w);
            case Command.Pause p -> pause(p, w);
            case Command.Open o ->
                w instanceof Paused
                        ? Decision.accept(new Event.WindowOpened(o.window(), o.clerk()))
                        : Decision.refuse(new Refusal.WindowNotPaused(o.window()));
            case Command.CallNext n -> CallRules.next(s, n, w, now);
            case Command.CallChosen n -> CallRules.chosen(s, n, w, now);
            case Command.Recall n -> CallRules.recall(s, n, w);
            case Command.Start n -> ServeRules.start(n, w);
            case Command.Finish n -> ServeRules.finish(s, n, w);
            case Command.Hold n -> ServeRules.hold(s, n, w);
            case Command.Resume n -> ServeRules.resume(s, n, w);
            case Command.Transfer n -> ServeRules.transfer(s, n, w);
            case Command.Miss n -> MissRules.miss(n, w);
            case Command.UndoMiss n -> MissRules.undo(s, n, w, now);
            case Command.ReturnMissed n -> MissRules.giveBack(s, n);
        };
    }

    private static Decision signIn(HallState s, SignIn c, WindowState w, Instant now) {
        if (w.manned().isPresent()) {
            return w.manned().get().clerk().equals(c.clerk())
                    ? Decision.accept()
                    : Decision.refuse(new Refusal.WindowTaken(c.window()));
        }
        Optional<WindowNo> elsewhere = s.postOf(c.clerk());
        if (elsewhere.isPresent()) {
            return Decision.refuse(new Refusal.ClerkElsewhere(c.clerk(), elsewhere.get()));
        }
        if (missingText(c.badge())) {
            return Decision.refuse(new Refusal.TextMissing("badge"));
        }
        return switch (Seating.of(LedgerDoor.scene(s, now), c.window(), c.clerk())) {
            case Seating.Denied d -> Decision.refuse(new Refusal.Ledger(d.refusal()));
            case Seating.Taken t ->
                Decision.accept(new Event.WindowSignedIn(c.window(), c.clerk(), c.badge(), c.name(), t.actingFor()));
        };
    }

    private static Decision signOut(HallState s, SignOut c, WindowState w) {
        Post post = w.manned().orElseThrow();
        List<Ticket> held = s.heldAt(c.window());
        List<Event> events = new ArrayList<>();
        if (c.forced()) {
            w.inHand().ifPresent(no -> events.add(new Event.TicketReturned(no, c.window(), post.clerk(), 0)));
            held.forEach(t -> events.add(new Event.TicketReturned(t.no(), c.window(), post.clerk(), 0)));
        } else if (w.inHand().isPresent()) {
            return Decision.refuse(new Refusal.WindowBusy(c.window(), w.inHand().get()));
        } else if (!held.isEmpty()) {
            return Decision.refuse(new Refusal.WindowHolds(c.window(), held.size()));
        }
        events.add(new Event.WindowSignedOut(c.window(), post.clerk()));
        return new Decision.Accepted(events);
    }

    private static Decision pause(Command.Pause c, WindowState w) {
        if (missingText(c.why())) {
            return Decision.refuse(new Refusal.TextMissing("reason"));
        }
        return switch (w) {
            case Idle _ -> Decision.accept(new Event.WindowPaused(c.window(), c.clerk(), c.why()));
            case Paused _, Closed _ -> Decision.refuse(new Refusal.WindowPaused(c.window()));
            case Calling v -> Decision.refuse(new Refusal.WindowBusy(c.window(), v.ticket()));
            case Serving v -> Decision.refuse(new Refusal.WindowBusy(c.window(), v.ticket()));
        };
    }

    /** Why this window cannot take a ticket in hand now; empty when it can. */
    static Optional<Refusal> notFree(WindowNo no, WindowState w) {
        return switch (w) {
            case Idle _ -> Optional.empty();
            case Closed _ -> Optional.of(new Refusal.WindowUnsigned(no));
            case Paused _ -> Optional.of(new Refusal.WindowPaused(no));
            case Calling v -> Optional.of(new Refusal.WindowBusy(no, v.ticket()));
            case Serving v -> Optional.of(new Refusal.WindowBusy(no, v.ticket()));
        };
    }

    static boolean missingText(String text) {
        return text.isBlank() || text.length() > TEXT_MAX;
    }
}
