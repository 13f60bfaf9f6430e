package org.tingxu.device.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.TcpLine;
import org.tingxu.device.line.TcpPlace;
import org.tingxu.device.line.VirtualLine;
import org.tingxu.device.printing.PrintOutcome.FailedClean;
import org.tingxu.device.printing.PrintOutcome.Printed;
import org.tingxu.device.printing.PrintOutcome.Unknown;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.profile.PrinterProfile.AckMode;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.ProcessId;
import org.tingxu.protocol.wire.Bytes;

class PrinterTest {
    private static final PrinterProfile PROFILE =
            Slips.profile().withTimeouts(new PrinterProfile.Timeouts(150, 300, 300));

    private final Vertx vertx = Vertx.vertx();
    private VirtualLine.Pair line = VirtualLine.pair(vertx);
    private VirtualPrinter device = new VirtualPrinter(vertx, PROFILE.charset());
    private final List<PrintJobId> recorded = new CopyOnWriteArrayList<>();

    @BeforeEach
    void plug() {
        line = VirtualLine.pair(vertx);
        device = new VirtualPrinter(vertx, PROFILE.charset());
        device.attach(line.device());
    }

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    private Printer printer(PrinterProfile profile) {
        return new Printer(vertx, line.host(), profile, job -> {
            recorded.add(job);
            return Future.succeededFuture();
        });
    }

    @ParameterizedTest
    @EnumSource(AckMode.class)
    void a_slip_is_printed_when_the_printer_took_all_of_it(AckMode ack) throws Exception {
        Printer printer = printer(PROFILE.withAck(ack));

        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese()))).isEqualTo(new Printed(ack));

        assertThat(device.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.cut()).isTrue();
            assertThat(slip.commands().getLast()).isInstanceOf(PrinterCommand.Cut.class);
            assertThat(slip.text()).contains("A012", "社会保障卡申领", "前面还有 7 人", "老年人优先", "0571-5550 0123");
        });
        assertThat(recorded).containsExactly(new PrintJobId("1"));
    }

    @Test
    void a_printer_in_trouble_gets_no_byte_of_a_slip() throws Exception {
        Printer printer = printer(PROFILE);
        device.change(faults -> faults.withPaper(PrinterState.Paper.OUT));
        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                .isEqualTo(new FailedClean(PrintTrouble.PAPER_OUT));
        device.change(faults -> VirtualFaults.NONE.withCoverOpen(true));
        assertThat(await(printer.print(new PrintJobId("2"), Slips.chinese())))
                .isEqualTo(new FailedClean(PrintTrouble.COVER_OPEN));
        device.change(faults -> VirtualFaults.NONE.withSilent(true));
        assertThat(await(printer.print(new PrintJobId("3"), Slips.chinese())))
                .isEqualTo(new FailedClean(PrintTrouble.SILENT));
        line.cable().pull();
        assertThat(await(printer.print(new PrintJobId("4"), Slips.chinese())))
                .isEqualTo(new FailedClean(PrintTrouble.LINE_DOWN));

        assertThat(device.slips()).isEmpty();
        assertThat(device.unfinished()).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void nothing_is_sent_when_the_start_cannot_be_made_durable() throws Exception {
        Printer printer = new Printer(vertx, line.host(), PROFILE, _ -> Future.failedFuture("disk full"));

        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                .isEqualTo(new FailedClean(PrintTrouble.NOT_RECORDED));
        assertThat(device.slips()).isEmpty();
        assertThat(device.unfinished()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AckMode.class,
            names = {"PROCESS_ID", "GSR"})
    void a_line_cut_at_any_byte_of_a_slip_never_gives_a_printed_slip(AckMode ack) throws Exception {
        PrinterProfile profile = PROFILE.withAck(ack);
        int status = 3 * profile.questions().size();
        int slip = wire(profile).size();
        for (int offset = 0; offset <= slip; offset++) {
            plug();
            CompletableFuture<PrintOutcome> cut = new CompletableFuture<>();
            int at = offset;
            Printer printer = new Printer(vertx, line.host(), profile, _ -> {
                line.cable().cutAfter(at);
                return Future.succeededFuture();
            });
            printer.print(new PrintJobId("1"), Slips.chinese()).onSuccess(cut::complete);

            PrintOutcome outcome = cut.get(5, TimeUnit.SECONDS);

            assertThat(outcome)
                    .as("cut after %d of %d bytes, %d bytes of status before", offset, slip, status)
                    .isEqualTo(
                            offset == 0
                                    ? new FailedClean(PrintTrouble.LINE_DOWN)
                                    : new Unknown(PrintTrouble.LINE_BROKE));
        }
    }

    @Test
    void a_printer_that_dies_within_a_slip_is_never_said_to_have_printed_it() throws Exception {
        int slip = wire(PROFILE).size();
        PrinterProfile quick = PROFILE.withTimeouts(new PrinterProfile.Timeouts(20, 20, 20));
        for (int offset = 0; offset < slip; offset += offset > slip - 20 ? 1 : 13) {
            plug();
            int at = offset;
            Printer printer = new Printer(vertx, line.host(), quick, _ -> {
                device.change(faults -> faults.withDeathAfter(at));
                return Future.succeededFuture();
            });

            assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                    .as("dead after %d of %d bytes", offset, slip)
                    .isEqualTo(new Unknown(PrintTrouble.SILENT));
        }
    }

    @Test
    void a_late_answer_confirms_its_own_slip_and_no_other() throws Exception {
        Printer printer = printer(PROFILE);
        List<PrintJobId> late = new CopyOnWriteArrayList<>();
        printer.onLatePrinted(late::add);
        device.change(faults -> faults.withLateAck(900));

        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                .isEqualTo(new Unknown(PrintTrouble.NOT_CONFIRMED));

        until(() -> late.equals(List.of(new PrintJobId("1"))));
    }

    @Test
    void a_late_nameless_answer_is_not_taken_for_the_next_slip() throws Exception {
        Printer printer = new Printer(vertx, line.host(), PROFILE.withAck(AckMode.GSR), job -> {
            device.change(faults -> job.value().equals("2") ? faults.withDeathAfter(0) : faults);
            return Future.succeededFuture();
        });
        device.change(faults -> faults.withLateAck(800));
        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                .isEqualTo(new Unknown(PrintTrouble.NOT_CONFIRMED));
        device.change(_ -> VirtualFaults.NONE);

        assertThat(await(printer.print(new PrintJobId("2"), Slips.chinese())))
                .isEqualTo(new Unknown(PrintTrouble.SILENT));

        assertThat(device.slips()).hasSize(1);
    }

    @Test
    void paper_that_runs_out_within_a_slip_is_named() throws Exception {
        Printer printer = new Printer(vertx, line.host(), PROFILE, _ -> {
            device.change(faults -> faults.withPaper(PrinterState.Paper.OUT));
            return Future.succeededFuture();
        });

        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese())))
                .isEqualTo(new Unknown(PrintTrouble.PAPER_OUT));
    }

    @Test
    void a_reprint_clears_the_printer_first_so_that_one_slip_comes_out_and_it_says_so() throws Exception {
        Printer printer = printer(mute(PROFILE));
        List<PrintJobId> late = new CopyOnWriteArrayList<>();
        printer.onLatePrinted(late::add);
        device.change(faults -> faults.withPaper(PrinterState.Paper.OUT));
        assertThat(await(printer.print(new PrintJobId("1"), Slips.chinese()))).isInstanceOf(Unknown.class);
        assertThat(await(printer.print(new PrintJobId("1 again"), Slips.english())))
                .isInstanceOf(Unknown.class);

        device.change(_ -> VirtualFaults.NONE);

        until(() -> late.equals(List.of(new PrintJobId("1 again"))));
        assertThat(device.slips().getFirst().text())
                .as("what may hang in the printer is void")
                .contains(SlipLayout.VOID_MARK)
                .doesNotContain("A012", "B003");
        assertThat(device.slips())
                .filteredOn(slip -> slip.text().contains("A012") || slip.text().contains("B003"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.text()).contains("REPRINT"));
    }

    /** A model that tells nothing of itself, so that a slip is sent into a printer without paper. */
    private static PrinterProfile mute(PrinterProfile profile) {
        return new PrinterProfile(
                profile.basics(),
                profile.papers(),
                profile.qrModuleDots(),
                new PrinterProfile.Capabilities(true, false),
                List.of(),
                PrinterProfile.StatusBits.SILENT,
                profile.ack(),
                profile.timeouts());
    }

    @Test
    void slips_are_printed_one_after_another_and_the_queue_has_an_end() throws Exception {
        Promise<Void> all = Promise.promise();
        Printer printer = new Printer(vertx, line.host(), PROFILE, _ -> all.future());
        List<Future<PrintOutcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < Printer.QUEUE_MAX + 3; i++) {
            outcomes.add(printer.print(new PrintJobId("job " + i), Slips.chinese()));
        }
        assertThat(await(outcomes.getLast())).isEqualTo(new FailedClean(PrintTrouble.QUEUE_FULL));
        all.complete();
        List<PrintOutcome> ended = new ArrayList<>();
        for (Future<PrintOutcome> outcome : outcomes) {
            ended.add(await(outcome));
        }

        long printed = ended.stream().filter(Printed.class::isInstance).count();
        assertThat(ended).contains(new FailedClean(PrintTrouble.QUEUE_FULL));
        assertThat(device.slips()).hasSize((int) printed);
        assertThat(printed).isGreaterThanOrEqualTo(Printer.QUEUE_MAX);
    }

    @Test
    void a_slip_is_printed_over_tcp() throws Exception {
        NetServer server = await(device.serve("127.0.0.1", 0));
        TcpLine tcp = TcpLine.open(vertx, new TcpPlace("127.0.0.1", server.actualPort(), 500, Backoff.USUAL));
        Printer printer = new Printer(vertx, tcp, PROFILE, _ -> Future.succeededFuture());
        until(() -> printer.state().reachable());

        assertThat(await(printer.print(new PrintJobId("1"), Slips.english())))
                .isEqualTo(new Printed(AckMode.PROCESS_ID));
        assertThat(device.slips()).hasSize(1);
        await(printer.close());
    }

    @Test
    void a_change_of_paper_and_cover_is_told_unasked() throws Exception {
        Printer printer = printer(PROFILE);
        await(printer.print(new PrintJobId("1"), Slips.chinese()));

        device.change(faults -> faults.withPaper(PrinterState.Paper.NEAR_END));
        until(() -> printer.state().paper() == PrinterState.Paper.NEAR_END);
        device.change(faults -> faults.withCoverOpen(true));
        until(() -> printer.state().coverOpen());
        line.cable().pull();
        until(() -> !printer.state().reachable());
    }

    private static Bytes wire(PrinterProfile profile) {
        List<PrinterCommand> commands = new ArrayList<>(SlipLayout.of(profile, Slips.chinese()));
        commands.add(
                profile.ack() == AckMode.GSR
                        ? new PrinterCommand.AskPaper()
                        : new PrinterCommand.AskProcessId(ProcessId.of("1")));
        return new CommandEncoder(profile.charset()).encode(commands);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within 5 s").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
