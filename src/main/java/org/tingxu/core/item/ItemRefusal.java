package org.tingxu.core.item;

import org.tingxu.core.duty.ClockFault;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.ServiceCode;

/** Why an order about the catalogue is not carried out: a value, with a public code that never changes. */
public sealed interface ItemRefusal {
    String code();

    /** Neither the file nor the catalogue has such an item in force. */
    record ItemNotListed(String item) implements ItemRefusal {
        @Override
        public String code() {
            return "item-not-listed";
        }
    }

    record DraftUnknown(ItemCode item) implements ItemRefusal {
        @Override
        public String code() {
            return "draft-unknown";
        }
    }

    /** A draft says what is in force already. */
    record DraftUnchanged(ItemCode item) implements ItemRefusal {
        @Override
        public String code() {
            return "draft-unchanged";
        }
    }

    /** Only what was submitted is reviewed. */
    record DraftNotSubmitted(ItemCode item) implements ItemRefusal {
        @Override
        public String code() {
            return "draft-not-submitted";
        }
    }

    /** Only what was approved is published. */
    record DraftNotApproved(ItemCode item) implements ItemRefusal {
        @Override
        public String code() {
            return "draft-not-approved";
        }
    }

    /** Nobody reviews what he wrote himself. */
    record ReviewByWriter(ItemCode item, ClerkId writer) implements ItemRefusal {
        @Override
        public String code() {
            return "review-by-writer";
        }
    }

    record EditionUnknown(ItemCode item, int edition) implements ItemRefusal {
        @Override
        public String code() {
            return "edition-unknown";
        }
    }

    record EditionInForce(ItemCode item, int edition) implements ItemRefusal {
        @Override
        public String code() {
            return "edition-in-force";
        }
    }

    /** The hall gives no numbers for this service. */
    record ItemServiceUnknown(ItemCode item, ServiceCode service) implements ItemRefusal {
        @Override
        public String code() {
            return "item-service-unknown";
        }
    }

    record ItemsFull(int limit) implements ItemRefusal {
        @Override
        public String code() {
            return "items-full";
        }
    }

    /** A return, a withdrawal and a restoration have a reason. */
    record WhyMissing(int longest) implements ItemRefusal {
        @Override
        public String code() {
            return "why-missing";
        }
    }

    /** The item's own limits are not to be had, e.g. a promise longer than the law gives. */
    record ByTerms(ClockFault fault) implements ItemRefusal {
        @Override
        public String code() {
            return fault.code();
        }
    }
}
