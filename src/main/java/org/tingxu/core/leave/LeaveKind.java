package org.tingxu.core.leave;

/** What a leave is for. */
public enum LeaveKind {
    /** 年假. */
    ANNUAL,
    /** 病假. */
    SICK,
    /** 事假. */
    PERSONAL,
    /** 公务外出: work elsewhere, e.g. in a village. */
    ERRAND
}
