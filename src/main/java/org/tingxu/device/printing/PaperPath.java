package org.tingxu.device.printing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.protocol.escpos.CommandDecoder.Decoded;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/** The paper of a virtual printer: the slip that is being printed, and the last ones that were. */
final class PaperPath {
    static final int SLIPS_MAX = 200;

    private final List<Decoded> printed = new ArrayList<>();
    private volatile List<PrintedSlip> slips = List.of();
    private volatile Optional<PrintedSlip> unfinished = Optional.empty();

    /** Newest last. */
    List<PrintedSlip> slips() {
        return slips;
    }

    Optional<PrintedSlip> unfinished() {
        return unfinished;
    }

    /** Answers with the slip that this command finished. */
    Optional<PrintedSlip> print(Decoded decoded) {
        printed.add(decoded);
        boolean cut = decoded.command() instanceof PrinterCommand.Cut;
        if (cut) {
            PrintedSlip slip = slip(true);
            keep(slip);
            return Optional.of(slip);
        }
        unfinished = Optional.of(slip(false)).filter(PaperPath::hasInk);
        return Optional.empty();
    }

    private PrintedSlip slip(boolean cut) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printed.forEach(decoded -> bytes.writeBytes(decoded.bytes().toArray()));
        return new PrintedSlip(
                Bytes.of(bytes.toByteArray()),
                printed.stream().map(Decoded::command).toList(),
                cut);
    }

    /** Characters that no line feed has put on paper are forgotten; what is on paper stays. */
    void forgetLine() {
        while (!printed.isEmpty() && !onPaper(printed.getLast().command())) {
            printed.removeLast();
        }
        unfinished = Optional.of(slip(false)).filter(PaperPath::hasInk);
    }

    /** What hangs out without a cut is torn off. */
    void tearOff() {
        unfinished.ifPresent(this::keep);
        clear();
    }

    private void keep(PrintedSlip slip) {
        List<PrintedSlip> kept = new ArrayList<>(slips);
        kept.add(slip);
        slips = List.copyOf(kept.subList(Math.max(0, kept.size() - SLIPS_MAX), kept.size()));
        clear();
    }

    private void clear() {
        printed.clear();
        unfinished = Optional.empty();
    }

    private static boolean onPaper(PrinterCommand command) {
        return switch (command) {
            case PrinterCommand.LineFeed _, PrinterCommand.Feed _, PrinterCommand.QrPrint _ -> true;
            case PrinterCommand.Code128 _, PrinterCommand.Raster _ -> true;
            default -> false;
        };
    }

    private static boolean hasInk(PrintedSlip slip) {
        return slip.commands().stream()
                .anyMatch(command -> command instanceof PrinterCommand.Text
                        || command instanceof PrinterCommand.Raster
                        || command instanceof PrinterCommand.Code128
                        || command instanceof PrinterCommand.QrPrint);
    }
}
