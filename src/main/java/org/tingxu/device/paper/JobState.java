package org.tingxu.device.paper;

import java.util.List;
import org.tingxu.protocol.ipp.IppGroup;

/** A job as the print server sees it. */
record JobState(Phase phase, List<String> reasons) {
    private static final List<String> IMPERFECT =
            List.of("job-completed-with-errors", "document-format-error", "document-unprintable-error");

    JobState {
        reasons = List.copyOf(reasons);
    }

    /** RFC 8011 section 5.3.7, as far as it makes a difference here. */
    enum Phase {
        UNDER_WAY,
        HALTED,
        GIVEN_UP,
        COMPLETED
    }

    static JobState of(IppGroup job) {
        List<String> reasons = QueueState.without(job.words("job-state-reasons"));
        return switch (job.number("job-state").orElse(0)) {
            case 6 -> new JobState(Phase.HALTED, reasons);
            case 7, 8 -> new JobState(Phase.GIVEN_UP, reasons);
            case 9 ->
                new JobState(
                        reasons.stream().anyMatch(IMPERFECT::contains) ? Phase.GIVEN_UP : Phase.COMPLETED, reasons);
            default -> new JobState(Phase.UNDER_WAY, reasons);
        };
    }
}
