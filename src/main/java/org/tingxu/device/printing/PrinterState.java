package org.tingxu.device.printing;

import java.util.Optional;
import org.tingxu.device.profile.PrinterProfile.StatusBits;

/**
 * What is known of a printer.
 *
 * @param reachable whether its line is up
 * @param answers   how it answered when it was asked last
 */
public record PrinterState(boolean reachable, Answers answers, Paper paper, boolean coverOpen, boolean error) {
    /** Nothing heard yet. */
    public static final PrinterState UNHEARD = new PrinterState(false, Answers.WELL, Paper.UNKNOWN, false, false);

    /** How a printer answers. */
    public enum Answers {
        WELL,
        NOT_AT_ALL,
        UNREADABLY
    }

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
        if (answers != Answers.WELL) {
            return Optional.of(answers == Answers.NOT_AT_ALL ? PrintTrouble.SILENT : PrintTrouble.UNREADABLE);
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
        return new PrinterState(now, now ? answers : Answers.WELL, paper, coverOpen, error);
    }

    PrinterState answering(Answers now) {
        return new PrinterState(reachable, now, paper, coverOpen, error);
    }

    /** What one answer says. */
    static PrinterState read(StatusBits meaning, long answer) {
        long bits = answer ^ meaning.flip();
        return new PrinterState(
                true,
                Answers.WELL,
                paper(meaning, bits),
                (bits & meaning.coverOpen()) != 0,
                (bits & meaning.error()) != 0);
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
                answers.compareTo(other.answers) >= 0 ? answers : other.answers,
                paper.compareTo(other.paper) >= 0 ? paper : other.paper,
                coverOpen || other.coverOpen,
                error || other.error);
    }
}
