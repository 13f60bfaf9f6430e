package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.calling.CallReason;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

/** Where a live ticket stands. A ticket that ended is no longer in the hall. */
public sealed interface TicketState {
    /** The one window whose line the ticket belongs to; empty = any that serves it. */
    default Optional<WindowNo> only() {
        return switch (this) {
            case Unconfirmed _ -> Optional.empty();
            case Waiting w -> w.only;
            case Called c -> c.only;
            case Serving v -> v.call.only;
            case Held h -> h.serving.call.only;
            case Missed m -> m.call.only;
        };
    }

    /**
     * Taken, and not yet in line: its slip is not out.
     *
     * @param since when anything was heard of the slip last; at first the moment of issue
     */
    record Unconfirmed(Instant since) implements TicketState {}

    /**
     * In line.
     *
     * @param place the instant that its place in line goes by
     * @param only  the one window that may call it; empty = any that serves it
     */
    record Waiting(Instant place, Optional<WindowNo> only) implements TicketState {}

    /**
     * Asked to a window.
     *
     * @param calls how often, this call included
     * @param only  as it was while the ticket waited
     */
    record Called(
            WindowNo window,
            ClerkId clerk,
            Instant at,
            Instant lastAt,
            int calls,
            CallReason reason,
            Optional<WindowNo> only)
            implements TicketState {}

    /**
     * At a window.
     *
     * @param held time on hold so far
     */
    record Serving(WindowNo window, ClerkId clerk, Called call, Instant startedAt, Duration held)
            implements TicketState {}

    record Held(Serving serving, String why, Instant since) implements TicketState {
        public WindowNo window() {
            return serving.window;
        }
    }

    record Missed(Called call, Instant since) implements TicketState {}
}
