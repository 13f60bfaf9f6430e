package org.tingxu.core.calling;

import org.tingxu.core.name.Priority;

/**
 * Why a ticket was called, for the clerk and the auditor.
 *
 * @param waitedSeconds from issue to this call
 * @param waiting       tickets that this window could have called, this one included
 * @param priorityRun   calls of priority groups in a row at this window before this call
 * @param ordinaryEvery the hall's ratio at the time
 */
public record CallReason(
        Cause cause, long waitedSeconds, int waiting, Priority priority, int priorityRun, int ordinaryEvery) {
    /** What decided. */
    public enum Cause {
        /** Nobody else was waiting. */
        ONLY_ONE("only-one"),
        /** The clerk chose it, out of order. */
        CHOSEN("chosen"),
        RATIO("ratio"),
        GROUP("group"),
        AGED("aged"),
        SERVICE("service"),
        /** The longest wait among equals. */
        LONGEST_WAIT("longest-wait");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
