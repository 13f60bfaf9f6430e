package org.tingxu.core.duty;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Something that happened to a matter and tells on its time. Moments are in the hall's local time. */
public sealed interface ClockFact {
    LocalDateTime at();

    /** The application came in. */
    record Received(LocalDateTime at) implements ClockFact {}

    /** 补正: what is missing was told, once. The count waits, and begins anew ({@link Completed}). */
    record CorrectionAsked(LocalDateTime at) implements ClockFact {}

    /** All that was missing has come. */
    record Completed(LocalDateTime at) implements ClockFact {}

    /** 受理. */
    record Accepted(LocalDateTime at) implements ClockFact {}

    /**
     * The matter stands still; the time is not counted.
     *
     * @param cause    empty is refused
     * @param toldDays how many working days the applicant was told in writing that it takes (行政许可法 art. 45); 0 is refused
     */
    record Suspended(LocalDateTime at, Optional<SuspensionCause> cause, int toldDays) implements ClockFact {}

    /** It goes on; this day is counted again. */
    record Resumed(LocalDateTime at) implements ClockFact {}

    /**
     * More time.
     *
     * @param at       when it was asked for
     * @param days     working days more
     * @param reason   what the applicant was told; blank is refused
     * @param approval empty is refused
     */
    record Extended(LocalDateTime at, int days, String reason, Optional<Approval> approval) implements ClockFact {}

    /** A step with a limit of its own is done. */
    record StepDone(LocalDateTime at, String step) implements ClockFact {}

    /** 上报: examined here, now with the body above. */
    record PassedUp(LocalDateTime at) implements ClockFact {}

    /**
     * Decided, or refused with reasons.
     *
     * @param certificate a certificate is now due
     */
    record Decided(LocalDateTime at, boolean certificate) implements ClockFact {}

    /** The certificate is with the applicant. */
    record Delivered(LocalDateTime at) implements ClockFact {}

    /** The applicant took it back. */
    record Withdrawn(LocalDateTime at) implements ClockFact {}

    /** 不予受理: it is not accepted, and goes back. */
    record Returned(LocalDateTime at) implements ClockFact {}

    /** Somebody has taken up a step; its limit ran before. */
    record StepBegun(LocalDateTime at, String step) implements ClockFact {}

    /** The body above has answered. */
    record AnsweredAbove(LocalDateTime at, boolean granted) implements ClockFact {}

    /** 联办: other bodies were asked for their parts; each has days of its own from here. */
    record UnitsAsked(LocalDateTime at, List<UnitPart> parts) implements ClockFact {
        public UnitsAsked {
            parts = List.copyOf(parts);
        }
    }

    record UnitAnswered(LocalDateTime at, String unit) implements ClockFact {}
}
