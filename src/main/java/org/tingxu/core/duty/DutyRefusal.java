package org.tingxu.core.duty;

import java.time.LocalDateTime;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;

/** Why an order about the hall's duties is not carried out: a value, with a public code that never changes. */
public sealed interface DutyRefusal {
    String code();

    record ItemUnknown(String item) implements DutyRefusal {
        @Override
        public String code() {
            return "item-unknown";
        }
    }

    /** The applicant was told of other terms than those in force. */
    record ItemVersionUnknown(ItemCode item, String version, String current) implements DutyRefusal {
        @Override
        public String code() {
            return "item-version-unknown";
        }
    }

    /** The item asks for no such material. */
    record MaterialUnknown(ItemCode item, String material) implements DutyRefusal {
        @Override
        public String code() {
            return "material-unknown";
        }
    }

    /** A notice names what is missing, each thing once. */
    record NoticeEmpty() implements DutyRefusal {
        @Override
        public String code() {
            return "notice-empty";
        }
    }

    /** The same item was taken in from this number today. */
    record MatterTwice(TicketNo ticket, ItemCode item, MatterNo first) implements DutyRefusal {
        @Override
        public String code() {
            return "matter-twice";
        }
    }

    record MatterUnknown(String matter) implements DutyRefusal {
        @Override
        public String code() {
            return "matter-unknown";
        }
    }

    record MatterClosed(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "matter-closed";
        }
    }

    /** As many matters are open as a hall keeps in mind, or the numbers of the year are used up. */
    record MattersFull(int limit) implements DutyRefusal {
        @Override
        public String code() {
            return "matters-full";
        }
    }

    /** What has not happened yet cannot be entered. */
    record DateInFuture(LocalDateTime at) implements DutyRefusal {
        @Override
        public String code() {
            return "date-in-future";
        }
    }

    /** The applicant is to be told why, in 1 to {@link DutyRules#REASON_MAX} characters. */
    record ReasonMissing(String field) implements DutyRefusal {
        @Override
        public String code() {
            return "reason-missing";
        }
    }

    /** One extension waits for its answer. */
    record ExtensionPending(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "extension-pending";
        }
    }

    record ExtensionNotAsked(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "extension-not-asked";
        }
    }

    /** Whoever asked does not answer. */
    record ApprovalByOneself(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "approval-by-oneself";
        }
    }

    /** The clock does not take it. */
    record ByClock(ClockFault fault) implements DutyRefusal {
        @Override
        public String code() {
            return fault.code();
        }
    }
}
