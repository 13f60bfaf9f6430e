package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Why terms or a fact are not taken: a value, with a public code that never changes. */
public sealed interface ClockFault {
    String code();

    /** The hall promises more time than the law gives. */
    record PromiseOverStatute(int promisedDays, int statutoryDays) implements ClockFault {
        @Override
        public String code() {
            return "promise-over-statute";
        }
    }

    /** What is done the same day promises 0 days; everything else promises at least one. */
    record PromiseUnlikeKind(MatterKind kind, int promisedDays) implements ClockFault {
        @Override
        public String code() {
            return "promise-unlike-kind";
        }
    }

    record StepTwice(String step) implements ClockFault {
        @Override
        public String code() {
            return "step-twice";
        }
    }

    /** The steps together take longer than the promise. */
    record StepsOverPromise(int stepDays, int promisedDays) implements ClockFault {
        @Override
        public String code() {
            return "steps-over-promise";
        }
    }

    record StepUnknown(String step) implements ClockFault {
        @Override
        public String code() {
            return "step-unknown";
        }
    }

    /** The step has not begun: one before it is not done. Or it is done already. */
    record StepNotRunning(String step) implements ClockFault {
        @Override
        public String code() {
            return "step-not-running";
        }
    }

    /** A matter of this kind is not decided above. */
    record NotReportedUp(MatterKind kind) implements ClockFault {
        @Override
        public String code() {
            return "not-reported-up";
        }
    }

    record PassedUpTwice(LocalDateTime first) implements ClockFault {
        @Override
        public String code() {
            return "passed-up-twice";
        }
    }

    /** Neither received nor accepted. */
    record NotReceived() implements ClockFault {
        @Override
        public String code() {
            return "matter-not-received";
        }
    }

    /** Received, completed or accepted before. */
    record ReceivedTwice(LocalDateTime first) implements ClockFault {
        @Override
        public String code() {
            return "received-twice";
        }
    }

    record AcceptedTwice(LocalDateTime first) implements ClockFault {
        @Override
        public String code() {
            return "accepted-twice";
        }
    }

    /** What follows acceptance is dated before it, or there is none yet. */
    record BeforeAcceptance(LocalDateTime at) implements ClockFault {
        @Override
        public String code() {
            return "before-acceptance";
        }
    }

    /** After acceptance nothing more is asked for; time can only be suspended. */
    record CorrectionAfterAcceptance(LocalDateTime acceptedAt) implements ClockFault {
        @Override
        public String code() {
            return "correction-after-acceptance";
        }
    }

    /** Silence until then meant acceptance (行政许可法 art. 32), or the count goes on from receipt. */
    record CorrectionLate(LocalDate askedOn, LocalDate due) implements ClockFault {
        @Override
        public String code() {
            return "correction-late";
        }
    }

    record SuspensionWithoutCause() implements ClockFault {
        @Override
        public String code() {
            return "suspension-without-cause";
        }
    }

    /** How long it takes was not told in writing, or not within 1 to {@link Statute#DAYS_MAX} working days. */
    record SuspensionNotTold(int toldDays) implements ClockFault {
        @Override
        public String code() {
            return "suspension-not-told";
        }
    }

    record CauseUnlikeKind(SuspensionCause cause, MatterKind kind) implements ClockFault {
        @Override
        public String code() {
            return "cause-unlike-kind";
        }
    }

    /** It stands still already. */
    record SuspensionsOverlap(LocalDateTime since, LocalDateTime second) implements ClockFault {
        @Override
        public String code() {
            return "suspensions-overlap";
        }
    }

    record NotSuspended(LocalDateTime at) implements ClockFault {
        @Override
        public String code() {
            return "not-suspended";
        }
    }

    record ExtensionNotApproved() implements ClockFault {
        @Override
        public String code() {
            return "extension-not-approved";
        }
    }

    /** The reason is told to the applicant (行政许可法 art. 42). */
    record ExtensionWithoutReason() implements ClockFault {
        @Override
        public String code() {
            return "extension-without-reason";
        }
    }

    /** It gives no day more. */
    record ExtensionWithoutDays(int days) implements ClockFault {
        @Override
        public String code() {
            return "extension-without-days";
        }
    }

    /** Approved when the time was already over. */
    record ExtensionLate(LocalDate approvedOn, LocalDate due) implements ClockFault {
        @Override
        public String code() {
            return "extension-late";
        }
    }

    /**
     * More than the law allows.
     *
     * @param allDays with those that were given before
     */
    record ExtensionTooLong(int allDays, int allowedDays) implements ClockFault {
        @Override
        public String code() {
            return "extension-too-long";
        }
    }

    /** A certificate is delivered after a decision that grants one. */
    record NothingToDeliver(LocalDateTime at) implements ClockFault {
        @Override
        public String code() {
            return "nothing-to-deliver";
        }
    }

    /** Decided or withdrawn; nothing more changes its time. */
    record AlreadyClosed(LocalDateTime closedAt) implements ClockFault {
        @Override
        public String code() {
            return "matter-closed";
        }
    }

    /** The applicant was not asked for anything, so nothing can be complete now. */
    record NothingAsked(LocalDateTime at) implements ClockFault {
        @Override
        public String code() {
            return "nothing-asked";
        }
    }

    /** Not in the years 1990 to 2199: a slip of the pen, or of a clock. */
    record DateOutOfRange(LocalDateTime at) implements ClockFault {
        @Override
        public String code() {
            return "date-out-of-range";
        }
    }

    record TooManyFacts(int most) implements ClockFault {
        @Override
        public String code() {
            return "too-many-facts";
        }
    }

    /** Somebody has this step in hand. */
    record StepBegunTwice(String step) implements ClockFault {
        @Override
        public String code() {
            return "step-begun-twice";
        }
    }

    /** It was not sent up. */
    record NotPassedUp() implements ClockFault {
        @Override
        public String code() {
            return "not-passed-up";
        }
    }

    record AnsweredAboveTwice(LocalDateTime first) implements ClockFault {
        @Override
        public String code() {
            return "answered-above-twice";
        }
    }

    /** A matter of this kind has no other bodies to ask. */
    record NotJoint(MatterKind kind) implements ClockFault {
        @Override
        public String code() {
            return "not-joint";
        }
    }

    /** The body was asked before. */
    record UnitTwice(String unit) implements ClockFault {
        @Override
        public String code() {
            return "unit-twice";
        }
    }

    /** More bodies than one matter asks. */
    record TooManyUnits(int most) implements ClockFault {
        @Override
        public String code() {
            return "too-many-units";
        }
    }

    /** A body would have more time than the matter. */
    record UnitOverPromise(String unit, int days, int promisedDays) implements ClockFault {
        @Override
        public String code() {
            return "unit-over-promise";
        }
    }

    /** The body was not asked. */
    record UnitUnknown(String unit) implements ClockFault {
        @Override
        public String code() {
            return "unit-unknown";
        }
    }

    record UnitAnsweredTwice(String unit) implements ClockFault {
        @Override
        public String code() {
            return "unit-answered-twice";
        }
    }

    /** What was accepted is decided, not returned. */
    record ReturnAfterAcceptance(LocalDateTime acceptedAt) implements ClockFault {
        @Override
        public String code() {
            return "return-after-acceptance";
        }
    }

    /** By silence it is accepted: it was to be returned by this day. */
    record ReturnLate(LocalDate on, LocalDate due) implements ClockFault {
        @Override
        public String code() {
            return "return-late";
        }
    }
}
