package org.tingxu.core.station;

import java.time.LocalDateTime;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;

/** What the village stations handed in. */
public sealed interface StationEvent extends LedgerEvent {
    /**
     * An agent handed matters in.
     *
     * @param lines how many
     */
    record BatchHandedIn(EntryId entry, LocalDateTime at, ClerkId by, StationCode station, SubjectId agent, int lines)
            implements StationEvent {}

    /**
     * A matter was handed in for a villager. Its entry has the matter's number.
     *
     * @param batch key of the batch
     */
    record ProxyHandedIn(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            StationCode station,
            String batch,
            SubjectId villager,
            MatterNo matter,
            ItemCode item)
            implements StationEvent {}
}
