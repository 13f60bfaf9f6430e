package org.tingxu.core.rota;

import java.time.LocalDate;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

/** Who sits at a window on a day. */
public record Seat(LocalDate day, WindowNo window, ClerkId clerk) {
    Seat with(ClerkId other) {
        return new Seat(day, window, other);
    }
}
