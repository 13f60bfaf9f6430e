package org.tingxu.core.item;

import java.util.ArrayList;
import java.util.List;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ClerkId;

/**
 * What an item is to become.
 *
 * @param writers everybody who wrote it, since its first word
 */
public record Draft(Item item, List<ClerkId> writers, Stage stage) {
    /** How far a draft has come. */
    public sealed interface Stage {
        record Written() implements Stage {}

        record Submitted(ClerkId by) implements Stage {}

        record Approved(ClerkId by) implements Stage {}

        record Returned(ClerkId by, String why) implements Stage {}
    }

    public Draft {
        writers = List.copyOf(writers);
    }

    static Draft first(Item item, ClerkId writer) {
        return new Draft(item, List.of(writer), new Stage.Written());
    }

    Draft rewritten(Item other, ClerkId writer) {
        List<ClerkId> all = new ArrayList<>(writers);
        if (!all.contains(writer)) {
            all.add(writer);
        }
        return new Draft(other, all, new Stage.Written());
    }

    Draft with(Stage next) {
        return new Draft(item, writers, next);
    }
}
