package org.tingxu.core.ledger;

/** The moment of its last day at which something that has working days is in time for the last time. */
public enum DayEnd {
    LAST_SECOND,
    /** When the hall closes; the end of the day where it has no hours. */
    CLOSING
}
