package org.tingxu.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A matter in the register, with its applicant as far as may be shown.
 *
 * @param light what it shows on the day that was asked for: {@code green yellow red paused out}
 */
public record MatterEntry(
        String number,
        String item,
        String version,
        Optional<String> ticket,
        String clerk,
        LocalDateTime receivedAt,
        String stage,
        Optional<LocalDate> due,
        boolean dueProvisional,
        Optional<LocalDate> statutory,
        Optional<LocalDate> deliverBy,
        String light,
        int notices,
        boolean flagged,
        boolean extensionAsked,
        Optional<Boolean> granted,
        Optional<String> nameShown,
        Optional<String> idShown,
        Optional<String> phoneShown) {
    private static final Set<String> NOTHING_DUE = Set.of("awaiting", "finished", "withdrawn");

    /** The last day of what is due next; empty while nothing is. */
    public Optional<LocalDate> nextDue() {
        return NOTHING_DUE.contains(stage) ? Optional.empty() : deliverBy.or(() -> due);
    }
}
