package org.tingxu.core.duty;

import java.time.LocalDate;

/** How a matter stands. */
public sealed interface Progress {
    /** Received, and neither accepted nor sent back for correction; what is due is so if silence goes on. */
    record Offered() implements Progress {}

    record Running() implements Progress {}

    /**
     * It stands still. What is due is so if it goes on when the applicant was told.
     *
     * @param toldUntil the first day on which it should be counted again
     */
    record Standing(LocalDate since, LocalDate toldUntil, SuspensionCause cause) implements Progress {}

    record Done(LocalDate on) implements Progress {}

    record Withdrawn(LocalDate on) implements Progress {}
}
