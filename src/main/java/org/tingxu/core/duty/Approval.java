package org.tingxu.core.duty;

import java.time.LocalDate;

/**
 * Somebody with the right to do so said yes.
 *
 * @param by who, as the journal names staff
 */
public record Approval(String by, LocalDate on) {
    public Approval {
        if (by.isBlank()) {
            throw new IllegalArgumentException("an approval names who gave it");
        }
    }
}
