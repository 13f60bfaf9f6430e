package org.tingxu.core.duty;

import java.time.LocalDate;

/** What the clock answers to terms and facts. */
public sealed interface Reckoning {
    record Reckoned(Timeline timeline) implements Reckoning {}

    /** Something is missing, the applicant was told, and nothing is due from the hall. */
    record AwaitsMaterials(LocalDate since) implements Reckoning {}

    /** 退回: not accepted. */
    record SentBack(LocalDate closedOn) implements Reckoning {}

    /** Taken back before anything was due. */
    record NeverBegan(LocalDate closedOn) implements Reckoning {}

    record Refused(ClockFault fault) implements Reckoning {}
}
