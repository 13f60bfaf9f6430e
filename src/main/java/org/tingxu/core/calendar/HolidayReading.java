package org.tingxu.core.calendar;

import java.util.List;

/** What reading a holiday file gave: all of it, or every fault. */
public sealed interface HolidayReading {
    record Read(HolidayNotice notice) implements HolidayReading {}

    /**
     * Nothing was taken over.
     *
     * @param faults at least one, by line
     */
    record Faulty(List<LineFault> faults) implements HolidayReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A fault of one line.
     *
     * @param line 1 for the first line of the file
     * @param what what is wrong there
     * @param mend how to mend it
     */
    record LineFault(int line, String what, String mend) {
        @Override
        public String toString() {
            return "line %d: %s; %s".formatted(line, what, mend);
        }
    }
}
