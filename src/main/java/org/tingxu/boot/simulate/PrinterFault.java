package org.tingxu.boot.simulate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.device.printing.PrinterState.Paper;
import org.tingxu.device.printing.VirtualFaults;

/** What a simulated printer can be told to suffer from. */
enum PrinterFault {
    NEAR_END("near-end"),
    PAPER_OUT("paper-out"),
    PAPER_OUT_IN_SLIP("paper-out-in-slip"),
    COVER("cover"),
    CUTTER("cutter"),
    SILENCE("silence"),
    LATE_ACK("late-ack"),
    GARBAGE("garbage"),
    DEATH("death");

    private static final int LINES_LEFT = 5;
    private static final long LATE_MS = 15_000;
    private static final long BYTES_BEFORE_DEATH = 200;

    private final String word;

    PrinterFault(String word) {
        this.word = word;
    }

    VirtualFaults on(VirtualFaults faults) {
        return switch (this) {
            case NEAR_END -> faults.withPaper(Paper.NEAR_END);
            case PAPER_OUT -> faults.withPaper(Paper.OUT);
            case PAPER_OUT_IN_SLIP -> faults.withLinesLeft(LINES_LEFT);
            case COVER -> faults.withCoverOpen(true);
            case CUTTER -> faults.withCutterError(true);
            case SILENCE -> faults.withSilent(true);
            case LATE_ACK -> faults.withLateAck(LATE_MS);
            case GARBAGE -> faults.withGarbage(true);
            case DEATH -> faults.withDeathAfter(BYTES_BEFORE_DEATH);
        };
    }

    static Optional<PrinterFault> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(f -> f.word).collect(Collectors.joining(", "));
    }
}
