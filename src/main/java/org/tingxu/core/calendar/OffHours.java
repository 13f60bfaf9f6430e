package org.tingxu.core.calendar;

/** The day to which an act counts that came after the hall closed, or on a day off. */
public enum OffHours {
    /**
     * The next working day. The default: a period ends with business hours (民法典 art. 203 para. 2), and what a system
     * takes in at night is first seen the next working day.
     */
    NEXT_WORKING_DAY,
    /** The day itself, whatever it is. */
    SAME_DAY
}
