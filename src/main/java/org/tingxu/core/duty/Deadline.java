package org.tingxu.core.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.calendar.DueDate;

/**
 * Something with a last day.
 *
 * @param from  the day from which it counts, itself not counted
 * @param days  working days that it has
 * @param metOn when it was done
 */
public record Deadline(LocalDate from, int days, DueDate due, Lights lights, Optional<LocalDate> metOn) {
    /** Done, on time or late: its light is out. */
    Deadline met(LocalDate on) {
        return new Deadline(from, days, due, Lights.OUT, Optional.of(on));
    }

    Deadline lit(Lights other) {
        return new Deadline(from, days, due, other, metOn);
    }

    /** Was it done, or is it still to be done on this day, after its last day? */
    public boolean late(LocalDate today) {
        return metOn.orElse(today).isAfter(due.on());
    }
}
