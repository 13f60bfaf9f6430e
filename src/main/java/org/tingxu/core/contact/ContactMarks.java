package org.tingxu.core.contact;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;

/**
 * What counts against a clerk in the appraisal: from facts of the journal alone.
 *
 * @param lateSignatures hand-overs that this clerk had to sign for and did not in time
 * @param unanswered     contacts that this clerk is or was responsible for when the time for the answer ran out
 */
public record ContactMarks(int lateSignatures, int unanswered) {
    /** Points that each costs where the hall's appraisal table does not say otherwise. */
    public static final int LATE_POINTS = 1;

    public static final int UNANSWERED_POINTS = 2;
    private static final int WHOLE = 100;

    /** The marks of one clerk by these entries, open or closed. */
    public static ContactMarks of(ClerkId clerk, Collection<Entry> entries, LocalDateTime now) {
        int late = 0;
        int unanswered = 0;
        for (Entry e : entries) {
            late += (int) ContactHistory.facts(e).late().stream()
                    .filter(l -> l.clerk().equals(Optional.of(clerk)))
                    .count();
            boolean ranOut = e.due().filter(e.closedAt().orElse(now)::isAfter).isPresent();
            unanswered += ranOut && e.holder().equals(Optional.of(clerk)) ? 1 : 0;
        }
        return new ContactMarks(late, unanswered);
    }

    /** Of {@value #WHOLE}, not below 0. */
    public int score() {
        return Math.max(0, WHOLE - lateSignatures * LATE_POINTS - unanswered * UNANSWERED_POINTS);
    }
}
