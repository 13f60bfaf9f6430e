package org.tingxu.core.station;

import java.util.List;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.SubjectId;

/** Orders of the village stations. */
public sealed interface StationCommand extends LedgerCommand {
    /** Most villagers of one order. */
    int LINES_MAX = 20;

    /**
     * Hands matters in for villagers: all of them, or none.
     *
     * @param agent who came for them, sealed
     */
    record HandIn(ClerkId by, StationCode station, SubjectId agent, List<Line> lines) implements StationCommand {
        public HandIn {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One villager's matter.
     *
     * @param villager who applies, sealed
     * @param missing  codes of materials that are missing; empty = accepted
     */
    record Line(ItemCode item, SubjectId villager, List<String> missing) {
        public Line {
            missing = List.copyOf(missing);
        }
    }
}
