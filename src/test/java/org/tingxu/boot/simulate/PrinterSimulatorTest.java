package org.tingxu.boot.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.device.desk.PrinterRoom;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.line.SerialSettings;
import org.tingxu.device.line.TcpLine;
import org.tingxu.device.line.TcpPlace;
import org.tingxu.device.printing.PrintJobId;
import org.tingxu.device.printing.PrintOutcome;
import org.tingxu.device.printing.PrintTrouble;
import org.tingxu.device.printing.Printer;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipSample;
import picocli.CommandLine;

class PrinterSimulatorTest {
    private static final PrinterProfile PROFILE = PrinterRoom.profile("escpos-generic");
    private static final Slip SLIP = SlipSample.ordinary(Slip.Language.ZH_CN, false);

    private final Vertx vertx = Vertx.vertx();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    private PrinterSimulator simulator(PrinterFault... faults) {
        return new PrinterSimulator(
                vertx,
                PROFILE,
                List.of(faults),
                Optional.of(folder.resolve("slips")),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private PrintOutcome print(Line line) throws Exception {
        Printer printer = new Printer(vertx, line, PROFILE, _ -> Future.succeededFuture());
        until(() -> printer.state().reachable());
        PrintOutcome outcome = await(printer.print(new PrintJobId("1"), SLIP));
        await(printer.close());
        return outcome;
    }

    private Line tcp(PrinterSimulator simulator) throws Exception {
        int port = await(simulator.listen("127.0.0.1", 0)).actualPort();
        return TcpLine.open(vertx, new TcpPlace("127.0.0.1", port, 2_000, Backoff.USUAL));
    }

    @Test
    void a_slip_is_a_line_of_text_and_a_picture_in_the_folder() throws Exception {
        assertThat(print(tcp(simulator()))).isInstanceOf(PrintOutcome.Printed.class);

        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("slip 1, ").contains("云溪镇便民服务中心 | ", " | A012 | ");
        assertThat(folder.resolve("slips/slip-0001.svg"))
                .content()
                .startsWith("<svg")
                .contains("A012");
    }

    @Test
    void a_fault_that_was_asked_for_is_met_by_the_host() throws Exception {
        assertThat(print(tcp(simulator(PrinterFault.PAPER_OUT))))
                .isEqualTo(new PrintOutcome.FailedClean(PrintTrouble.PAPER_OUT));
        assertThat(print(tcp(simulator(PrinterFault.GARBAGE))))
                .isEqualTo(new PrintOutcome.FailedClean(PrintTrouble.UNREADABLE));
        assertThat(said.size()).isZero();
    }

    @Test
    void it_stands_at_a_serial_line_that_it_makes_itself() throws Exception {
        Path terminal = folder.resolve("printer");
        try (Socat socat = Socat.at(terminal)) {
            Line device = simulator().open(vertx, socat.device());

            PrintOutcome outcome = print(SerialLine.open(vertx, SerialSettings.usual(terminal.toString(), 115_200)));

            assertThat(outcome).isInstanceOf(PrintOutcome.Printed.class);
            await(device.close());
        }
        assertThat(Files.exists(folder.resolve("slips/slip-0001.svg"))).isTrue();
    }

    @Test
    void a_place_is_needed_and_an_unknown_fault_is_named_with_the_known_ones() {
        assertThat(misuse("printer")).contains("--tcp", "--pty");
        assertThat(misuse("printer", "--tcp", "0", "--fault", "fire")).contains("no fault 'fire'", "paper-out, ");
        assertThat(misuse("printer", "--tcp", "0", "--profile", "none"))
                .contains("none", "no such profile", "escpos-generic");
        assertThat(misuse()).contains("a device is missing");
    }

    private static String misuse(String... arguments) {
        StringBuilder told = new StringBuilder();
        CommandLine line = new CommandLine(new SimulateCommand()).setParameterExceptionHandler((e, _) -> {
            told.append(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        assertThat(line.execute(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
        return told.toString();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 20 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
