package org.tingxu.device.printing;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.tingxu.device.printing.PrintOutcome.Printed;
import org.tingxu.device.printing.PrintOutcome.Unknown;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;
import org.tingxu.protocol.escpos.ProcessId;

/** How one printer says that a slip is on paper. */
final class Acknowledgement {
    private final PrinterLink link;
    private final PrinterProfile profile;
    private final PrinterStatus status;
    /** Makes each probe another one. */
    private long probes;

    /** Answers to {@code GS r} that have been asked for and not come: they carry no name, so the next one could be an old one. */
    private int owed;

    Acknowledgement(PrinterLink link, PrinterProfile profile, PrinterStatus status) {
        this.link = link;
        this.profile = profile;
        this.status = status;
    }

    /** The command behind the cut. */
    List<PrinterCommand> question(PrintJobId job) {
        return switch (profile.ack()) {
            case PROCESS_ID -> List.of(new PrinterCommand.AskProcessId(ProcessId.of(job.value())));
            case GSR -> List.of(new PrinterCommand.AskPaper());
            case NONE -> List.of();
        };
    }

    /** Waits for the answer of this job; to be called before its first byte. */
    Future<Optional<PrinterReply>> expect(PrintJobId job) {
        long timeoutMs = profile.timeouts().writeMs() + profile.timeouts().ackMs();
        return switch (profile.ack()) {
            case PROCESS_ID -> link.expect(new PrinterReply.ProcessDone(ProcessId.of(job.value()))::equals, timeoutMs);
            case GSR -> {
                owed++;
                yield link.expect(PrinterReply.PaperStatus.class::isInstance, timeoutMs)
                        .onSuccess(reply -> owed -= reply.isPresent() ? 1 : 0);
            }
            case NONE -> Future.succeededFuture(Optional.empty());
        };
    }

    /** What the answer means, once the line has taken every byte. */
    Future<PrintOutcome> judge(Future<Optional<PrinterReply>> answer) {
        return switch (profile.ack()) {
            case PROCESS_ID, GSR ->
                answer.compose(reply ->
                        reply.map(this::judge).map(Future::succeededFuture).orElseGet(this::unconfirmed));
            case NONE ->
                status.ask()
                        .map(trouble ->
                                trouble.<PrintOutcome>map(Unknown::new).orElseGet(() -> new Printed(profile.ack())));
        };
    }

    private PrintOutcome judge(PrinterReply reply) {
        return reply instanceof PrinterReply.PaperStatus paper
                        && (paper.bits() & PrinterReply.PaperStatus.PAPER_OUT) != 0
                ? new Unknown(PrintTrouble.PAPER_OUT)
                : new Printed(profile.ack());
    }

    private Future<PrintOutcome> unconfirmed() {
        if (!link.up()) {
            return Future.succeededFuture(new Unknown(PrintTrouble.LINE_BROKE));
        }
        return status.ask().map(trouble -> new Unknown(trouble.orElse(PrintTrouble.NOT_CONFIRMED)));
    }

    /**
     * Gives an old slip the time that it may still need, and sees to it that no old answer can be taken for a new one.
     *
     * @param doubtful whether the last slip may still be on its way
     * @return what keeps the printer from being used
     */
    Future<Optional<PrintTrouble>> settle(boolean doubtful) {
        return switch (profile.ack()) {
            case PROCESS_ID -> doubtful ? probe() : Future.succeededFuture(Optional.empty());
            case GSR -> drained();
            case NONE -> Future.succeededFuture(Optional.empty());
        };
    }

    /** A printer answers in order: when it says this id, it has nothing of the old slip before it any more. */
    private Future<Optional<PrintTrouble>> probe() {
        ProcessId id = ProcessId.of("probe " + ++probes);
        Future<Optional<PrinterReply>> answer = link.expect(
                new PrinterReply.ProcessDone(id)::equals, profile.timeouts().ackMs());
        return link.send(List.of(new PrinterCommand.AskProcessId(id)))
                .transform(_ -> answer)
                .map(_ -> Optional.empty());
    }

    /**
     * Asks once more, and takes every answer that comes. Answers keep their order, so one that is still missing after {@code ackMs}
     * of quiet behind another one was lost.
     */
    private Future<Optional<PrintTrouble>> drained() {
        if (owed == 0) {
            return Future.succeededFuture(Optional.empty());
        }
        owed++;
        Future<Boolean> drained = drain(false);
        return link.send(List.of(new PrinterCommand.AskPaper()))
                .transform(_ -> drained)
                .map(heard -> {
                    owed = heard ? 0 : owed;
                    return heard ? Optional.empty() : Optional.of(PrintTrouble.SILENT);
                });
    }

    private Future<Boolean> drain(boolean heard) {
        return owed == 0
                ? Future.succeededFuture(heard)
                : link.expect(
                                PrinterReply.PaperStatus.class::isInstance,
                                profile.timeouts().ackMs())
                        .compose(reply -> {
                            owed -= reply.isPresent() ? 1 : 0;
                            return reply.isPresent() ? drain(true) : Future.succeededFuture(heard);
                        });
    }
}
