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

    private final List<PrinterCommand> commands = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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
        commands.add(decoded.command());
        bytes.writeBytes(decoded.bytes().toArray());
        boolean cut = decoded.command() instanceof PrinterCommand.Cut;
        PrintedSlip slip = new PrintedSlip(Bytes.of(bytes.toByteArray()), commands, cut);
        if (cut) {
            keep(slip);
            return Optional.of(slip);
        }
        unfinished = Optional.of(slip).filter(PaperPath::hasInk);
        return Optional.empty();
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
        commands.clear();
        bytes.reset();
        unfinished = Optional.empty();
    }

    private static boolean hasInk(PrintedSlip slip) {
        return slip.commands().stream()
                .anyMatch(
                        command -> command instanceof PrinterCommand.Text || command instanceof PrinterCommand.QrPrint);
    }
}
