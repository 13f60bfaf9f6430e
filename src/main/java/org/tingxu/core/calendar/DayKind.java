package org.tingxu.core.calendar;

/** What a day is to the hall, and why it is worked or not. */
public sealed interface DayKind {
    boolean working();

    /** Monday to Friday, and no holiday. */
    record Workday() implements DayKind {
        @Override
        public boolean working() {
            return true;
        }
    }

    /** Saturday or Sunday, and not made up for. */
    record Weekend() implements DayKind {
        @Override
        public boolean working() {
            return false;
        }
    }

    /** Off by the State Council's notice. */
    record Holiday(String name) implements DayKind {
        @Override
        public boolean working() {
            return false;
        }
    }

    /** A Saturday or Sunday that is worked by the notice (调休上班). */
    record MakeUp(String name) implements DayKind {
        @Override
        public boolean working() {
            return true;
        }
    }

    /** Closed by the hall itself. */
    record ClosedHere(String reason) implements DayKind {
        @Override
        public boolean working() {
            return false;
        }
    }

    /** Worked by the hall itself. */
    record ExtraHere(String reason) implements DayKind {
        @Override
        public boolean working() {
            return true;
        }
    }
}
