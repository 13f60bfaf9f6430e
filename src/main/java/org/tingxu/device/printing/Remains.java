package org.tingxu.device.printing;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.wire.Bytes;

/**
 * What a slip that nobody can vouch for may have left behind: half a command in the printer's ear, lines in its buffer, paper without
 * a cut. The next slip must not become a part of it.
 */
final class Remains {
    /** A question of status, or for a process id. */
    private static final int QUESTION_BYTES_MAX = 16;

    private final PrinterLink link;
    private final PrinterProfile profile;
    private Optional<PrintJobId> job = Optional.empty();
    private int longestCommand;

    Remains(PrinterLink link, PrinterProfile profile) {
        this.link = link;
        this.profile = profile;
    }

    /** These commands are about to leave. */
    void sending(List<PrinterCommand> commands) {
        CommandEncoder encoder = new CommandEncoder(profile.charset());
        longestCommand = commands.stream()
                .mapToInt(command -> encoder.encode(command).size())
                .max()
                .orElse(0);
    }

    void ended(PrintJobId ended, PrintOutcome outcome) {
        switch (outcome) {
            case PrintOutcome.Unknown _ -> job = Optional.of(ended);
            case PrintOutcome.Printed _ -> job = Optional.empty();
            case PrintOutcome.FailedClean _ -> {}
        }
    }

    /** The slip came out after all. */
    void printed(PrintJobId late) {
        job = job.filter(doubtful -> !doubtful.equals(late));
    }

    boolean any() {
        return job.isPresent();
    }

    /**
     * Ends the command that was cut short: until it has its length, a printer takes everything, questions too, for its parameters.
     * That may have been a question only. Zeros mean nothing otherwise. It never fails.
     */
    Future<Void> endCommand() {
        int count = job.isPresent() ? Math.max(longestCommand, QUESTION_BYTES_MAX) : QUESTION_BYTES_MAX;
        PrinterCommand zeros = new PrinterCommand.Noise(Bytes.of(new byte[count]));
        return link.send(List.of(zeros)).otherwiseEmpty();
    }

    /** What goes before the next slip. */
    List<PrinterCommand> swept(boolean reprint) {
        if (job.isEmpty() && !reprint) {
            return List.of();
        }
        List<PrinterCommand> commands = new ArrayList<>();
        commands.add(new PrinterCommand.ClearBuffers());
        if (job.isPresent()) {
            commands.addAll(SlipLayout.remainsVoid(profile));
        }
        return List.copyOf(commands);
    }
}
