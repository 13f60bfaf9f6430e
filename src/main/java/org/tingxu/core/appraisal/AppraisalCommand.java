package org.tingxu.core.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** Orders about the appraisal. */
public sealed interface AppraisalCommand extends LedgerCommand {
    /**
     * Another table of points.
     *
     * @param from a day of the first month for which it counts; this month or a later one
     */
    record SetTable(ClerkId by, LocalDate from, List<PointLine> lines) implements AppraisalCommand {
        public SetTable {
            lines = List.copyOf(lines);
        }
    }
}
