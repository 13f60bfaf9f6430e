package org.tingxu.core.accountability;

/** What a clerk is held to. */
public enum Trigger {
    /** 逾期未办. */
    OVERDUE_MATTER,
    /** 逾期签收. */
    LATE_SIGNATURE,
    /** 投诉属实. */
    UPHELD_COMPLAINT,
    /** 空岗. */
    EMPTY_WINDOW,
    /** 旷工. */
    ABSENCE,
    OTHER
}
