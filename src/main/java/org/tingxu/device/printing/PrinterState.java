package org.tingxu.device.printing;

import java.util.Optional;
import org.tingxu.device.profile.PrinterProfile.StatusBits;

/**
 * What is known of a printer.
 *
 * @param reachable whether its line is up
 */
public record PrinterState(boolean reachable, Paper paper, boolean coverOpen, boolean error) {
    /** Nothing heard yet. */
    public static final PrinterState UNHEARD = new PrinterState(false, Paper.UNKNOWN, false, false);

    /** How much is on the roll. */
    public enum Paper {
        UNKNOWN,
        ENOUGH,
        NEAR_END,
        OUT
    }

    /** What keeps it from printing now. */
    public Optional<PrintTrouble> obstacle() {
        if (!reachable) {
            return Optional.of(PrintTrouble.LINE_DOWN);
        }
        if (coverOpen) {
            return Optional.of(PrintTrouble.COVER_OPEN);
        }
        if (paper == Paper.OUT) {
            return Optional.of(PrintTrouble.PAPER_OUT);
        }
        return error ? Optional.of(PrintTrouble.PRINTER_ERROR) : Optional.empty();
    }

    PrinterState reachable(boolean now) {
        return new PrinterState(now, paper, coverOpen, error);
    }

    /** What one answer says. */
    static PrinterState read(StatusBits meaning, long answer) {
        long bits = answer ^ meaning.flip();
        return new PrinterState(
                true, paper(meaning, bits), (bits & meaning.coverOpen()) != 0, (bits & meaning.error()) != 0);
    }

    private static Paper paper(StatusBits meaning, long bits) {
        if ((bits & meaning.paperOut()) != 0) {
            return Paper.OUT;
        }
        if ((bits & meaning.paperNearEnd()) != 0) {
            return Paper.NEAR_END;
        }
        return meaning.paperOut() == 0 && meaning.paperNearEnd() == 0 ? Paper.UNKNOWN : Paper.ENOUGH;
    }

    /** Two answers of the same moment: the worse one counts. */
    PrinterState and(PrinterState other) {
        return new PrinterState(
                reachable && other.reachable,
                paper.compareTo(other.paper) >= 0 ? paper : other.paper,
                coverOpen || other.coverOpen,
                error || other.error);
    }
}
