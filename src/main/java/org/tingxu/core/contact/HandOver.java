package org.tingxu.core.contact;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * A question on its way to somebody else, not yet signed for.
 *
 * @param by        who handed it over
 * @param note      for the receiver
 * @param signBy    until when it has to be signed for
 * @param escalated the supervisor was told that it was not
 */
public record HandOver(
        ClerkId by, Receiver to, Optional<String> note, LocalDateTime at, LocalDateTime signBy, boolean escalated) {
    HandOver asEscalated() {
        return new HandOver(by, to, note, at, signBy, true);
    }
}
