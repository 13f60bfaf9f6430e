package org.tingxu.device.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.HallState;
import org.tingxu.core.hall.Target;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.device.keypad.KeyAction;

/**
 * What a press means at a window as it is now. A pad has no key that starts a service, so that whatever a clerk does with a called
 * resident but recalling and giving up starts it. Whether it may be done is the hall's to say.
 */
sealed interface PressMeaning {
    /** A ticket that was called so lately is not ended by calling the next: nobody is at the window yet. */
    Duration CALLED_LATELY = Duration.ofSeconds(3);

    /** Why a window is paused whose clerk pressed the key for it. */
    String AWAY = "暂时离开";

    /** Why a ticket is on hold whose clerk pressed the key for it. */
    String ON_HOLD = "窗口挂起";

    /** Commands one after the other; the rest is left out after a refusal. */
    record Do(List<Command> commands) implements PressMeaning {
        public Do {
            commands = List.copyOf(commands);
        }

        static Do of(Command... commands) {
            return new Do(List.of(commands));
        }
    }

    /** The resident is asked for a rating, after the commands. */
    record AskRating(TicketNo ticket, List<Command> commands) implements PressMeaning {
        public AskRating {
            commands = List.copyOf(commands);
        }
    }

    /** Nothing. The reason is a code. */
    record Nothing(String why) implements PressMeaning {}

    /**
     * Reads a press.
     *
     * @param rateable the ticket that was served last at the window and can still be rated
     */
    static PressMeaning of(
            HallState hall,
            WindowNo window,
            ClerkId clerk,
            KeyAction action,
            Optional<TicketNo> rateable,
            Instant now) {
        WindowState state = hall.window(window);
        return switch (action) {
            case KeyAction.CallNext _ -> callNext(state, window, clerk, now);
            case KeyAction.Recall _ -> Do.of(new Command.Recall(window, clerk));
            case KeyAction.Evaluate _ -> evaluate(state, window, clerk, rateable);
            case KeyAction.Pause _ ->
                state instanceof WindowState.Paused
                        ? Do.of(new Command.Open(window, clerk))
                        : Do.of(new Command.Pause(window, clerk, AWAY));
            case KeyAction.Transfer(var digits) -> transfer(state, window, clerk, digits);
            case KeyAction.GiveUp _ -> Do.of(new Command.Miss(window, clerk));
            case KeyAction.Hold _ -> hold(state, window, clerk);
            case KeyAction.CallBack _ -> callBack(hall, window, clerk, now);
            case KeyAction.Unknown _ -> new Nothing("key-unknown");
        };
    }

    private static PressMeaning callNext(WindowState state, WindowNo window, ClerkId clerk, Instant now) {
        Command next = new Command.CallNext(window, clerk);
        Command finish = new Command.Finish(window, clerk);
        return switch (state) {
            case WindowState.Calling c
            when Duration.between(c.since(), now).compareTo(CALLED_LATELY) < 0 -> new Nothing("called-lately");
            case WindowState.Calling _ -> Do.of(new Command.Start(window, clerk), finish, next);
            case WindowState.Serving _ -> Do.of(finish, next);
            case WindowState.Idle _, WindowState.Paused _, WindowState.Closed _ -> Do.of(next);
        };
    }

    private static PressMeaning evaluate(
            WindowState state, WindowNo window, ClerkId clerk, Optional<TicketNo> rateable) {
        return switch (state) {
            case WindowState.Calling c -> new AskRating(c.ticket(), List.of(new Command.Start(window, clerk)));
            case WindowState.Serving s -> new AskRating(s.ticket(), List.of());
            case WindowState.Idle _, WindowState.Paused _, WindowState.Closed _ ->
                rateable.<PressMeaning>map(ticket -> new AskRating(ticket, List.of()))
                        .orElseGet(() -> new Nothing("nothing-served"));
        };
    }

    private static PressMeaning transfer(WindowState state, WindowNo window, ClerkId clerk, String digits) {
        Optional<WindowNo> target = windowOf(digits);
        if (target.isEmpty()) {
            return new Nothing("no-target");
        }
        return afterStart(
                state,
                window,
                clerk,
                new Command.Transfer(window, clerk, new Target.ToWindow(target.get()), false, Optional.empty()));
    }

    private static Optional<WindowNo> windowOf(String digits) {
        try {
            return Optional.of(new WindowNo(Integer.parseInt(digits)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static PressMeaning hold(WindowState state, WindowNo window, ClerkId clerk) {
        return switch (state) {
            case WindowState.Calling _, WindowState.Serving _ ->
                afterStart(state, window, clerk, new Command.Hold(window, clerk, ON_HOLD));
            case WindowState.Idle _, WindowState.Paused _, WindowState.Closed _ ->
                Do.of(new Command.Resume(window, clerk, Optional.empty()));
        };
    }

    private static PressMeaning afterStart(WindowState state, WindowNo window, ClerkId clerk, Command command) {
        return state instanceof WindowState.Calling ? Do.of(new Command.Start(window, clerk), command) : Do.of(command);
    }

    /** The last one who was missed here; too late for that, back into the line; without one, the one on hold. */
    private static PressMeaning callBack(HallState hall, WindowNo window, ClerkId clerk, Instant now) {
        Duration limit = hall.setUp().limits().undoMissedWithin();
        for (TicketNo no : hall.missed().reversed()) {
            if (hall.live(no).state() instanceof TicketState.Missed m
                    && m.call().window().equals(window)) {
                return Duration.between(m.since(), now).compareTo(limit) > 0
                        ? Do.of(new Command.ReturnMissed(window, clerk, no))
                        : Do.of(new Command.UndoMiss(window, clerk, Optional.of(no)));
            }
        }
        return hall.heldAt(window).isEmpty()
                ? Do.of(new Command.UndoMiss(window, clerk, Optional.empty()))
                : Do.of(new Command.Resume(window, clerk, Optional.empty()));
    }
}
