package org.tingxu.device.desk;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.PrinterId;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.PrinterState;

/**
 * How a printer is.
 *
 * @param since       when it came to be as it is
 * @param lastError   the last trouble, past ones too
 * @param queueLength slips that are being printed or wait for it
 */
public record PrinterHealth(
        PrinterId id, PrinterState state, Instant since, Optional<LastError> lastError, int queueLength) {
    /** Trouble and when it was met. */
    public record LastError(PrintTrouble trouble, Instant at) {}

    /** What keeps it from printing now. */
    public Optional<PrintTrouble> trouble() {
        return state.obstacle();
    }

    public boolean nearEnd() {
        return state.paper() == PrinterState.Paper.NEAR_END;
    }
}
