package org.tingxu.boot.simulate;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.line.SerialSettings;
import org.tingxu.device.printing.PrintedSlip;
import org.tingxu.device.printing.SlipDrawing;
import org.tingxu.device.printing.VirtualFaults;
import org.tingxu.device.printing.VirtualPrinter;
import org.tingxu.device.profile.PrinterProfile;

/** A ticket printer at the other end of a line: each slip is a line of text, and a picture in a folder. */
final class PrinterSimulator {
    private static final String LINE_BREAKS = " | ";

    private final VirtualPrinter printer;
    private final PrinterProfile profile;
    private final Optional<Path> folder;
    private final PrintStream out;
    private int slips;

    /**
     * A printer that is on no line yet.
     *
     * @param folder where pictures of slips are put, {@code slip-0001.svg} and on; empty = none
     * @param out    gets a line for each slip
     */
    PrinterSimulator(
            Vertx vertx, PrinterProfile profile, List<PrinterFault> faults, Optional<Path> folder, PrintStream out) {
        this.profile = profile;
        this.folder = folder;
        this.out = out;
        printer = new VirtualPrinter(vertx, profile.charset());
        printer.onSlip(this::cut);
        printer.change(none -> {
            VirtualFaults all = none;
            for (PrinterFault fault : faults) {
                all = fault.on(all);
            }
            return all;
        });
    }

    VirtualPrinter printer() {
        return printer;
    }

    /** Listens as a network printer does; port 0 is any free one. */
    Future<NetServer> listen(String address, int port) {
        return printer.serve(address, port);
    }

    /** Stands at the device's end of a serial line. */
    Line open(Vertx vertx, Path terminal) {
        Line line = SerialLine.open(
                vertx,
                SerialSettings.usual(terminal.toString(), profile.serial().baud()));
        printer.attach(line);
        return line;
    }

    private void cut(PrintedSlip slip) {
        slips++;
        String text = slip.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(LINE_BREAKS));
        out.printf("slip %d, %d bytes: %s%n", slips, slip.bytes().size(), text);
        folder.ifPresent(f -> draw(f, slip));
    }

    private void draw(Path f, PrintedSlip slip) {
        String name = String.format(Locale.ROOT, "slip-%04d.svg", slips);
        try {
            Files.createDirectories(f);
            Files.writeString(
                    f.resolve(name), SlipDrawing.svg(slip, profile.paper().dots()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
