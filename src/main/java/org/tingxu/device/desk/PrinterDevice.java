package org.tingxu.device.desk;

import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;
import org.tingxu.core.name.DeviceId;
import org.tingxu.core.name.Text;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.Printer;
import org.tingxu.device.slip.Slip;

/** A ticket printer. */
record PrinterDevice(DeviceId id, Printer printer, PrinterWatch watch, CountedLine line, boolean answers)
        implements Device {
    private static final List<String> HEAD = List.of("测试页 TEST", "不是号票 This is no ticket");

    @Override
    public Reading reading() {
        PrinterHealth health = watch.health(printer.queueLength());
        return new Reading(
                health.trouble().map(PrinterDevice::condition).orElse(Condition.UP),
                answers,
                line.lastHeard(),
                health.lastError()
                        .map(e ->
                                new DeviceFault(words(e.trouble()), e.trouble().name(), e.at())),
                new Reading.Traffic(0, line.written(), 0, 0, 0));
    }

    private static Condition condition(PrintTrouble trouble) {
        return switch (trouble) {
            case LINE_DOWN, LINE_BROKE, SILENT, CLOSED -> Condition.DOWN;
            case PAPER_OUT, COVER_OPEN, PRINTER_ERROR, UNREADABLE, NOT_CONFIRMED, QUEUE_FULL, NOT_RECORDED ->
                Condition.TROUBLE;
        };
    }

    private static Text words(PrintTrouble trouble) {
        return new Text(trouble.sentence(Slip.Language.ZH_CN), trouble.sentence(Slip.Language.EN));
    }

    @Override
    public Future<Text> identify() {
        return printed(List.of(HEAD.getFirst(), HEAD.getLast(), id.value()));
    }

    @Override
    public Future<Text> test(String text) {
        return printed(
                Stream.concat(HEAD.stream(), Stream.of(text.split("\\|"))).toList());
    }

    private Future<Text> printed(List<String> lines) {
        return printer.note(lines).compose(outcome -> switch (outcome) {
            case PrintOutcome.Printed _ -> Future.succeededFuture(new Text("已打印一张测试页", "A test slip was printed"));
            case PrintOutcome.FailedClean(PrintTrouble trouble) -> refused(trouble);
            case PrintOutcome.Unknown(PrintTrouble trouble) -> refused(trouble);
        });
    }

    private static Future<Text> refused(PrintTrouble trouble) {
        return Future.failedFuture(new DeviceRefused(words(trouble), trouble.name()));
    }

    /** The printers' own room asks them. */
    @Override
    public void beat() {}

    @Override
    public Future<Void> close() {
        return printer.close();
    }
}
