package org.tingxu.core.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * One day of one clerk.
 *
 * @param in           when the clerk came; empty when she did not
 * @param out          when she went; empty while she is here, and when nobody knows
 * @param lateMinutes  after the opening of a day of duty
 * @param earlyMinutes before its closing
 * @param acted        she sat for another
 */
public record DutyDay(
        ClerkId clerk,
        LocalDate day,
        Status status,
        Optional<LocalTime> in,
        Optional<LocalTime> out,
        int lateMinutes,
        int earlyMinutes,
        boolean acted) {
    /** What a day was. */
    public enum Status {
        PRESENT,
        /** Came without being on the rota, or on a day off. */
        EXTRA,
        LEAVE,
        ABSENT
    }
}
