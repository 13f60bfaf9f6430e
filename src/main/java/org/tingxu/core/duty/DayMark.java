package org.tingxu.core.duty;

import java.time.LocalDate;
import org.tingxu.core.calendar.DayKind;

/** Why a day is counted or not. */
public sealed interface DayMark {
    /** Counted: an ordinary day, a make-up day, or an extra day of the hall. */
    record Counted(DayKind kind) implements DayMark {}

    /** The act came after closing or on a day off, and counts on a later day. */
    record OutOfHours(LocalDate countsOn) implements DayMark {}

    /** The day from which the count begins (民法典 art. 201). */
    record FirstDay() implements DayMark {}

    /** Not worked: a weekend, a holiday, a closure of the hall. */
    record Off(DayKind kind) implements DayMark {}

    /** A working day on which the matter stood still. */
    record Stood(SuspensionCause cause) implements DayMark {}
}
