package org.tingxu.device.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.PrinterId;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.PrinterState;

/** Follows one printer: how it is since when, and what of it staff have been told. Methods may be called from any thread. */
final class PrinterWatch {
    /** A network printer that hangs up for a moment is no news. */
    static final Duration LINE_DOWN_TOLD_AFTER = Duration.ofSeconds(5);

    /** A sensor that wavers near the end of a roll is no new roll; one that has seen enough paper for so long is. */
    static final Duration NEW_ROLL_AFTER = Duration.ofMinutes(5);

    private final PrinterId id;
    private PrinterState state;
    private Instant since;
    private Instant paperSince;
    private Optional<PrinterHealth.LastError> lastError = Optional.empty();
    private Optional<PrintTrouble> told = Optional.empty();
    private boolean nearEndTold;

    PrinterWatch(PrinterId id, PrinterState state, Instant now) {
        this.id = id;
        this.state = state;
        since = now;
        paperSince = now;
    }

    synchronized PrinterHealth health(int queueLength) {
        return new PrinterHealth(id, state, since, lastError, queueLength);
    }

    /** The printer is so, now. Answers with what staff have to be told. */
    synchronized List<PrinterNotice> saw(PrinterState next, Instant now) {
        Optional<PrintTrouble> before = state.obstacle();
        if (next.paper() != state.paper()) {
            paperSince = now;
        }
        if (!next.equals(state)) {
            state = next;
            since = now;
        }
        Optional<PrintTrouble> trouble = next.obstacle();
        trouble.filter(t -> !trouble.equals(before))
                .ifPresent(t -> lastError = Optional.of(new PrinterHealth.LastError(t, now)));
        List<PrinterNotice> notices = new ArrayList<>();
        trouble(trouble, now).ifPresent(what -> notices.add(new PrinterNotice(id, now, what)));
        nearEnd(now).ifPresent(what -> notices.add(new PrinterNotice(id, now, what)));
        return notices;
    }

    private Optional<PrinterNotice.What> trouble(Optional<PrintTrouble> trouble, Instant now) {
        if (trouble.equals(told)) {
            return Optional.empty();
        }
        boolean early = trouble.equals(Optional.of(PrintTrouble.LINE_DOWN))
                && Duration.between(since, now).compareTo(LINE_DOWN_TOLD_AFTER) < 0;
        if (early) {
            return Optional.empty();
        }
        told = trouble;
        return Optional.of(
                trouble.<PrinterNotice.What>map(PrinterNotice.Trouble::new).orElseGet(PrinterNotice.Recovered::new));
    }

    private Optional<PrinterNotice.What> nearEnd(Instant now) {
        boolean newRoll = state.coverOpen()
                || state.paper() == PrinterState.Paper.OUT
                || (state.paper() == PrinterState.Paper.ENOUGH
                        && Duration.between(paperSince, now).compareTo(NEW_ROLL_AFTER) >= 0);
        if (newRoll) {
            nearEndTold = false;
        }
        if (state.paper() != PrinterState.Paper.NEAR_END || state.coverOpen() || nearEndTold) {
            return Optional.empty();
        }
        nearEndTold = true;
        return Optional.of(new PrinterNotice.NearEnd());
    }

    /** A slip ended so. */
    synchronized void ended(PrintOutcome outcome, Instant now) {
        Optional<PrintTrouble> trouble = switch (outcome) {
            case PrintOutcome.Printed _ -> Optional.empty();
            case PrintOutcome.FailedClean failed -> Optional.of(failed.reason());
            case PrintOutcome.Unknown unknown -> Optional.of(unknown.reason());
        };
        trouble.ifPresent(t -> lastError = Optional.of(new PrinterHealth.LastError(t, now)));
    }
}
