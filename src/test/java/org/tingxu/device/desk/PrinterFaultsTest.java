package org.tingxu.device.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Slip;
import org.tingxu.core.name.TicketNo;
import org.tingxu.device.printing.PrinterState.Paper;
import org.tingxu.device.printing.VirtualFaults;
import org.tingxu.device.profile.PrinterProfile.AckMode;
import org.tingxu.device.profile.PrinterProfile.Timeouts;

/** Each fault of a printer, from the printer to the hall's journal and to what staff read. */
class PrinterFaultsTest {
    private static final Timeouts QUICK = new Timeouts(150, 500, 250);

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private DeskRig rig = newRig(AckMode.PROCESS_ID);

    private DeskRig newRig(AckMode ack) {
        return on(() -> new DeskRig(vertx, DeskRig.profile(ack, QUICK)));
    }

    @BeforeEach
    void ready() {
        waitFor(() -> rig.printer.state().reachable());
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private <T> T on(Supplier<T> step) {
        return get(DeskRig.on(loop, () -> Future.succeededFuture(step.get())));
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    private void waitFor(Supplier<Boolean> holds) {
        get(DeskRig.on(loop, () -> rig.until(holds)));
    }

    private void suffer(VirtualFaults faults) {
        rig.device.change(_ -> faults);
        Promise<Void> done = Promise.promise();
        loop.runOnContext(_ -> vertx.setTimer(20, _ -> done.complete()));
        get(done.future());
    }

    private TicketNo take() {
        return on(rig::take);
    }

    private Slip settled(TicketNo no) {
        return get(DeskRig.on(loop, () -> rig.settled(no)));
    }

    @Test
    void a_roll_near_its_end_still_prints() {
        suffer(VirtualFaults.NONE.withPaper(Paper.NEAR_END));
        TicketNo no = take();

        assertThat(settled(no)).isEqualTo(Slip.PRINTED);
        assertThat(rig.printer.state().paper()).isEqualTo(Paper.NEAR_END);
        assertThat(rig.valid(no)).hasSize(1);
    }

    @Test
    void a_fault_before_the_slip_leaves_no_ink_names_itself_and_voids_the_number_when_nobody_takes_it_up() {
        record Case(VirtualFaults faults, String told) {}
        for (Case c : List.of(
                new Case(VirtualFaults.NONE.withPaper(Paper.OUT), "PAPER_OUT"),
                new Case(VirtualFaults.NONE.withCoverOpen(true), "COVER_OPEN"),
                new Case(VirtualFaults.NONE.withCutterError(true), "PRINTER_ERROR"),
                new Case(VirtualFaults.NONE.withSilent(true), "SILENT"),
                new Case(VirtualFaults.NONE.withGarbage(true), "UNREADABLE"))) {
            suffer(c.faults());
            TicketNo no = take();

            assertThat(settled(no)).as(c.told()).isEqualTo(Slip.FAILED);
            assertThat(rig.reasons(no)).containsExactly(c.told());
            assertThat(rig.anyInk(no)).as("%s: ink", c.told()).isFalse();
            assertThat(rig.printer.state().obstacle()).map(Enum::name).contains(c.told());

            on(() -> {
                rig.pass(Duration.ofMinutes(5));
                return no;
            });
            assertThat(rig.ticket(no))
                    .as("%s: the number stands in no line", c.told())
                    .isEmpty();
            assertThat(rig.journal)
                    .anyMatch(
                            e -> e instanceof Event.TicketVoided v && v.ticket().equals(no));
        }
        suffer(VirtualFaults.NONE);
        TicketNo after = take();
        assertThat(settled(after)).as("a printer that is mended prints").isEqualTo(Slip.PRINTED);
        assertThat(rig.printer.state().obstacle()).isEmpty();
    }

    @Test
    void paper_that_runs_out_within_a_slip_is_in_doubt_and_printed_when_the_new_roll_lets_it_out() {
        suffer(VirtualFaults.NONE.withLinesLeft(6));
        TicketNo no = take();
        assertThat(settled(no)).isEqualTo(Slip.UNKNOWN);
        assertThat(rig.reasons(no)).containsExactly("PAPER_OUT");
        assertThat(rig.valid(no)).isEmpty();

        suffer(VirtualFaults.NONE);
        waitFor(() -> rig.slip(no) == Slip.PRINTED);

        assertThat(rig.valid(no)).hasSize(1);
        TicketNo next = take();
        assertThat(settled(next)).isEqualTo(Slip.PRINTED);
        assertThat(rig.device.slips()).as("nothing is void, so nothing says so").hasSize(2);
    }

    @Test
    void a_copy_asked_while_the_paper_is_out_is_the_only_slip_that_comes_out() {
        suffer(VirtualFaults.NONE.withLinesLeft(6));
        TicketNo no = take();
        assertThat(settled(no)).isEqualTo(Slip.UNKNOWN);
        on(() -> rig.submit(new Command.ReprintSlip(no)));
        assertThat(settled(no)).as("no paper for the copy").isEqualTo(Slip.FAILED);

        suffer(VirtualFaults.NONE);
        waitFor(() -> rig.valid(no).size() == 1);
        assertThat(rig.valid(no).getFirst())
                .as("the first one came out of the buffer")
                .doesNotContain("补打");
        on(() -> rig.submit(new Command.ReprintSlip(no)));

        assertThat(settled(no)).isEqualTo(Slip.PRINTED);
        assertThat(rig.valid(no)).filteredOn(text -> !text.contains("补打")).hasSize(1);
        assertThat(rig.valid(no)).filteredOn(text -> text.contains("补打")).hasSize(1);
    }

    @Test
    void a_stuck_knife_leaves_the_slip_in_doubt_and_the_next_one_does_not_hang_on_it() {
        TicketNo no = brokenWithin(f -> f.change(_ -> VirtualFaults.NONE.withCutterError(true)));
        assertThat(rig.reasons(no)).containsExactly("PRINTER_ERROR");
        assertThat(rig.valid(no)).isEmpty();

        suffer(VirtualFaults.NONE);
        waitFor(() -> rig.slip(no) == Slip.PRINTED);
        assertThat(rig.valid(no)).hasSize(1);
    }

    @Test
    void a_cover_opened_within_a_slip_is_in_doubt() {
        TicketNo no = brokenWithin(f -> f.change(_ -> VirtualFaults.NONE.withCoverOpen(true)));
        assertThat(rig.reasons(no)).containsExactly("COVER_OPEN");
    }

    @Test
    void silence_within_a_slip_is_in_doubt_and_what_it_left_on_paper_is_void() {
        TicketNo no = brokenWithin(f -> f.change(_ -> VirtualFaults.NONE.withDeathAfter(200)));
        assertThat(rig.reasons(no)).containsExactly("SILENT");
        suffer(VirtualFaults.NONE);

        TicketNo next = take();

        assertThat(settled(next)).isEqualTo(Slip.PRINTED);
        assertThat(rig.valid(next)).singleElement().asString().doesNotContain(no.toString());
        assertThat(rig.valid(no)).isEmpty();
    }

    @Test
    void garbage_within_a_slip_is_in_doubt() {
        TicketNo no = brokenWithin(f -> f.change(_ -> VirtualFaults.NONE.withGarbage(true)));
        assertThat(rig.reasons(no)).containsExactly("UNREADABLE");
    }

    @Test
    void a_late_acknowledgement_settles_the_doubt_by_itself() {
        suffer(VirtualFaults.NONE.withLateAck(1_200));
        TicketNo no = take();
        assertThat(settled(no)).isEqualTo(Slip.UNKNOWN);
        assertThat(rig.reasons(no)).containsExactly("NOT_CONFIRMED");

        waitFor(() -> rig.slip(no) == Slip.PRINTED);
        assertThat(rig.valid(no)).hasSize(1);
    }

    /** Something happens as soon as the hall has it in its journal that the slip leaves. */
    private TicketNo brokenWithin(Consumer<org.tingxu.device.printing.VirtualPrinter> fault) {
        TicketNo no = on(() -> {
            rig.whenBegun(() -> fault.accept(rig.device));
            return rig.take();
        });
        assertThat(settled(no)).isEqualTo(Slip.UNKNOWN);
        return no;
    }

    @Test
    void the_hall_speaks_of_a_printer_in_both_languages() {
        PrinterNotice notice = new PrinterNotice(
                new org.tingxu.core.name.PrinterId("p-1"), Instant.EPOCH, new PrinterNotice.NearEnd());
        assertThat(notice.what().sentence().zh()).contains("换纸");
        assertThat(notice.what().sentence().en()).contains("roll");
    }
}
