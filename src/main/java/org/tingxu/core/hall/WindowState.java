package org.tingxu.core.hall;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.TicketNo;

/** What a window is doing. Each state has only its own data. */
public sealed interface WindowState {
    record Closed() implements WindowState {}

    /** Manned, nobody in hand. */
    record Idle(Post post, Instant since) implements WindowState {}

    /** Waits for the called resident to come. */
    record Calling(Post post, TicketNo ticket, Instant since) implements WindowState {}

    record Serving(Post post, TicketNo ticket, Instant since) implements WindowState {}

    record Paused(Post post, String why, Instant since) implements WindowState {}

    /** Who is signed in. */
    default Optional<Post> manned() {
        return switch (this) {
            case Closed _ -> Optional.empty();
            case Idle s -> Optional.of(s.post);
            case Calling s -> Optional.of(s.post);
            case Serving s -> Optional.of(s.post);
            case Paused s -> Optional.of(s.post);
        };
    }

    /** The ticket in hand. */
    default Optional<TicketNo> inHand() {
        return switch (this) {
            case Calling s -> Optional.of(s.ticket);
            case Serving s -> Optional.of(s.ticket);
            case Closed _, Idle _, Paused _ -> Optional.empty();
        };
    }
}
