package org.tingxu.core.item;

import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;

/** An order about the catalogue of items. It may be refused; it changes nothing by itself. */
public sealed interface ItemCommand {
    ClerkId clerk();

    ItemCode code();

    /** Writes a draft, or writes it anew; what was said of it in a review is void with that. */
    record SaveDraft(ClerkId clerk, Item item) implements ItemCommand {
        @Override
        public ItemCode code() {
            return item.code();
        }
    }

    record DropDraft(ClerkId clerk, ItemCode code) implements ItemCommand {}

    /** 送审. */
    record SubmitDraft(ClerkId clerk, ItemCode code) implements ItemCommand {}

    /** 审核通过, by somebody who wrote nothing of it. */
    record ApproveDraft(ClerkId clerk, ItemCode code) implements ItemCommand {}

    /** 退回修改. */
    record ReturnDraft(ClerkId clerk, ItemCode code, String why) implements ItemCommand {}

    /** 发布: from now on matters are taken in under it. */
    record PublishDraft(ClerkId clerk, ItemCode code) implements ItemCommand {}

    /** Publishes an older edition anew. */
    record RestoreEdition(ClerkId clerk, ItemCode code, int edition, String why) implements ItemCommand {}

    /** 停办: no more matters are taken in; those under way go on. */
    record WithdrawItem(ClerkId clerk, ItemCode code, String why) implements ItemCommand {}
}
