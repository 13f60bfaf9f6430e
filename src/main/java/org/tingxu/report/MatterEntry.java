package org.tingxu.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

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
        Optional<String> phoneShown) {}
