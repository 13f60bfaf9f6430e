package org.tingxu.core.item;

import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;

/** What happened to the catalogue of items. */
public sealed interface ItemEvent {
    ItemCode code();

    ClerkId clerk();

    record ItemDrafted(Item item, ClerkId clerk) implements ItemEvent {
        @Override
        public ItemCode code() {
            return item.code();
        }
    }

    record DraftDropped(ItemCode code, ClerkId clerk) implements ItemEvent {}

    record DraftSubmitted(ItemCode code, ClerkId clerk) implements ItemEvent {}

    record DraftApproved(ItemCode code, ClerkId clerk) implements ItemEvent {}

    record DraftReturned(ItemCode code, ClerkId clerk, String why) implements ItemEvent {}

    /** The draft is in force. */
    record ItemPublished(Item item, int edition, ClerkId clerk) implements ItemEvent {
        @Override
        public ItemCode code() {
            return item.code();
        }
    }

    /**
     * An older edition is in force again, as a new one.
     *
     * @param restored the number of the older one
     */
    record EditionRestored(Item item, int edition, int restored, ClerkId clerk, String why) implements ItemEvent {
        @Override
        public ItemCode code() {
            return item.code();
        }
    }

    record ItemWithdrawn(ItemCode code, ClerkId clerk, String why) implements ItemEvent {}
}
