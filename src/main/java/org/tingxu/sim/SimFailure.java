package org.tingxu.sim;

import java.util.List;
import java.util.Locale;
import org.tingxu.journal.Entry;
import org.tingxu.sim.SimOptions.Mode;
import org.tingxu.sim.check.Violation;

/**
 * A seed that broke a promise.
 *
 * @param lastRows the newest rows of the journal, oldest first, at most {@value #ROWS_MAX}
 */
public record SimFailure(long seed, Mode mode, String plant, Violation violation, List<Entry> lastRows) {
    public static final int ROWS_MAX = 30;

    public SimFailure {
        lastRows = List.copyOf(lastRows);
    }

    /** How to see it again. */
    public String command() {
        String planted = plant.isEmpty() ? "" : " --plant " + plant;
        return "./tingxu sim --seed %d --seeds 1 --mode %s%s"
                .formatted(seed, mode.name().toLowerCase(Locale.ROOT), planted);
    }

    /** The whole story, in lines. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("FAILED  seed ")
                .append(seed)
                .append(", mode ")
                .append(mode.name().toLowerCase(Locale.ROOT));
        out.append("%n%s%n%s%n".formatted(violation.promised().sentence(), violation.seen()));
        out.append("the last %d rows:%n".formatted(lastRows.size()));
        for (Entry e : lastRows) {
            String mark = e.mark().map(m -> m.id()).orElse("-");
            out.append("  %5d %s %-10s %-6s %s%n".formatted(e.seq(), e.at(), e.actor(), mark, e.event()));
        }
        return out.append("again:  ").append(command()).toString();
    }
}
