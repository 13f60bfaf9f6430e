package org.tingxu.core.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.tingxu.core.name.ClerkId;
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

    /** A clerk acts for somebody else, not for himself. */
    record ActingForOneself(ClerkId clerk) implements DutyRefusal {
        @Override
        public String code() {
            return "acting-for-oneself";
        }
    }

    /** Only the B and the head of a post act for its A, and who sits there in the A's stead (AB角). */
    record NotTheirCover(ClerkId clerk, ClerkId absent) implements DutyRefusal {
        @Override
        public String code() {
            return "acting-for-not-covered";
        }
    }

    /** A matter that is decided above was not sent there, or nothing has come back. */
    record AboveNotAnswered(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "above-not-answered";
        }
    }

    /** The body above has decided otherwise. */
    record DecisionUnlikeAbove(boolean above) implements DutyRefusal {
        @Override
        public String code() {
            return "decision-unlike-above";
        }
    }

    /** A body that was asked for its part has not answered. */
    record UnitNotAnswered(String unit) implements DutyRefusal {
        @Override
        public String code() {
            return "unit-not-answered";
        }
    }

    /** A step that is not optional is not done. */
    record StepNotDone(String step) implements DutyRefusal {
        @Override
        public String code() {
            return "step-not-done";
        }
    }

    /** The name of a body or of its part is missing, too long, or there twice. */
    record UnitsUnnamed() implements DutyRefusal {
        @Override
        public String code() {
            return "units-unnamed";
        }
    }

    /** The person's matter is open. */
    record SubjectInOpenMatter(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "subject-in-open-matter";
        }
    }

    /**
     * Something of the person waits in a ledger: a complaint, a request for information, a question.
     *
     * @param key of the entry in its ledger
     */
    record SubjectInOpenEntry(String ledger, String key) implements DutyRefusal {
        @Override
        public String code() {
            return "subject-in-open-entry";
        }
    }

    /** No such person is kept, or was erased. */
    record SubjectUnknown(String subject) implements DutyRefusal {
        @Override
        public String code() {
            return "subject-unknown";
        }
    }

    /** The data of an applicant are shown to the clerk of the matter and to supervisors. */
    record NotClerkOfMatter(MatterNo matter) implements DutyRefusal {
        @Override
        public String code() {
            return "not-clerk-of-matter";
        }
    }

    /** No card number is kept of this ticket. */
    record CardNumberUnknown(LocalDate day, TicketNo ticket) implements DutyRefusal {
        @Override
        public String code() {
            return "card-number-unknown";
        }
    }

    /** The matter has no notice of this number. */
    record NoticeUnknown(MatterNo matter, int notice) implements DutyRefusal {
        @Override
        public String code() {
            return "notice-unknown";
        }
    }
}
