package org.tingxu.device.paper;

import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.ipp.IppGroup;

/**
 * A queue of the print server as it is now.
 *
 * @param accepting takes new jobs
 * @param reasons IPP keywords, as in {@code media-empty-error}; empty = nothing to report
 * @param message what the printer's driver says, for people; may be empty
 * @param jobs waiting or being printed
 */
public record QueueState(
        String name, Activity activity, boolean accepting, List<String> reasons, String message, int jobs) {
    private static final String NONE = "none";

    public QueueState {
        reasons = List.copyOf(reasons);
    }

    /** RFC 8011 section 5.4.11. */
    public enum Activity {
        IDLE,
        PRINTING,
        STOPPED
    }

    static Optional<QueueState> of(IppGroup printer) {
        return printer.words("printer-name").stream()
                .findFirst()
                .map(name -> new QueueState(
                        name,
                        activity(printer.number("printer-state").orElse(0)),
                        printer.flag("printer-is-accepting-jobs").orElse(false),
                        without(printer.words("printer-state-reasons")),
                        printer.words("printer-state-message").stream()
                                .findFirst()
                                .orElse(""),
                        printer.number("queued-job-count").orElse(0)));
    }

    /** Why no sheet comes out of it now; empty = nothing hinders it. */
    public List<String> hindrances() {
        List<String> halting = reasons.stream().filter(PaperReason::halts).toList();
        return halting.isEmpty() && activity == Activity.STOPPED ? List.of("paused") : halting;
    }

    static List<String> without(List<String> reasons) {
        return reasons.stream().filter(reason -> !reason.equals(NONE)).toList();
    }

    private static Activity activity(int state) {
        return switch (state) {
            case 3 -> Activity.IDLE;
            case 4 -> Activity.PRINTING;
            default -> Activity.STOPPED;
        };
    }
}
