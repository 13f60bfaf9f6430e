package org.tingxu.core.duty;

import java.time.LocalDateTime;
import org.tingxu.core.name.ClerkId;

/**
 * More time that was asked for and not yet answered.
 *
 * @param days   working days more
 * @param reason what the applicant is told
 */
public record AskedExtension(ClerkId by, LocalDateTime at, int days, String reason) {
    /** As the clock knows it once somebody answered for it. */
    ClockFact.Extended approved(Approval approval) {
        return new ClockFact.Extended(at, days, reason, java.util.Optional.of(approval));
    }
}
