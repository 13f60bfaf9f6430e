package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.Language;

class A4PrinterTest {
    private static final Optional<String> DEFAULT = Optional.empty();
    private final Vertx vertx = Vertx.vertx();

    @SuppressWarnings("NullAway.Init")
    private ScriptedCups cups;

    @SuppressWarnings("NullAway.Init")
    private A4Printer printer;

    @BeforeEach
    void begin() throws Exception {
        cups = new ScriptedCups(vertx);
        printer = A4Printer.on(vertx, cups.server(), new JobWatch.Pace(10, 400));
    }

    @AfterEach
    void end() throws Exception {
        await(vertx.close());
    }

    @Test
    void without_a_print_server_the_refusal_says_how_to_mend_it() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        A4Printer lonely = A4Printer.on(vertx, new CupsServer("127.0.0.1", nobody));
        PaperFault fault = refused(await(lonely.print(Papers.brief("标题"), DEFAULT)));
        assertThat(fault.code()).isEqualTo("no-a4-printer");
        assertThat(fault.sentence(Language.EN)).contains("127.0.0.1:" + nobody, "apt-get install cups", "CUPS_SERVER");
        assertThat(fault.sentence(Language.ZH_CN)).contains("打印服务", "apt-get install cups");
        assertThat(await(lonely.preview(Papers.brief("标题"), 72))).hasSize(1);
    }

    @Test
    void a_server_without_a_default_printer_refuses_and_says_how_to_add_one() throws Exception {
        cups.hasDefault = false;
        PaperFault fault = refused(await(printer.print(Papers.brief("标题"), DEFAULT)));
        assertThat(fault.code()).isEqualTo("no-a4-printer");
        assertThat(fault.sentence(Language.EN)).contains("no default printer", "lpadmin");
    }

    @Test
    void a_queue_that_takes_no_jobs_refuses() throws Exception {
        cups.accepting = false;
        assertThat(refused(await(printer.print(Papers.brief("标题"), DEFAULT))).code())
                .isEqualTo("a4-printer-rejects");
        assertThat(cups.operations).containsExactly(0x4001);
    }

    @Test
    void queued_is_not_done_and_done_is_said_only_by_the_print_server() throws Exception {
        cups.jobStates = List.of(ScriptedCups.PENDING, 5, ScriptedCups.COMPLETED);
        PaperOutcome outcome = await(printer.print(Papers.brief("标题"), Optional.of("hall-a4")));
        assertThat(outcome).isEqualTo(new PaperOutcome.Queued("hall-a4", 7));
        assertThat(cups.documentBegin).startsWith("%!PS-Adobe");
        assertThat(await(printer.follow((PaperOutcome.Queued) outcome))).isEqualTo(new PaperOutcome.Done("hall-a4", 7));
    }

    @Test
    void a_printer_without_paper_stops_the_job_and_the_queue_keeps_it() throws Exception {
        cups.jobStates = List.of(5);
        cups.queueReasons = List.of("none", "media-empty-warning");
        assertThat(ended()).isEqualTo(new PaperOutcome.Stopped("hall-a4", 7, List.of("media-empty-warning"), true));
        assertThat(PaperReason.words("media-empty-warning", Language.ZH_CN)).isEqualTo("缺纸");
    }

    @Test
    void a_reason_that_is_there_for_one_look_stops_nothing() throws Exception {
        cups.jobStates = List.of(5, 5, 5, ScriptedCups.COMPLETED);
        cups.queueReasons = List.of("none", "offline-report", "none");
        assertThat(ended()).isEqualTo(new PaperOutcome.Done("hall-a4", 7));
    }

    @Test
    void a_warning_about_toner_stops_nothing() throws Exception {
        cups.jobStates = List.of(5, 5, 5, 5, ScriptedCups.COMPLETED);
        cups.queueReasons = List.of("toner-low-warning");
        assertThat(ended()).isEqualTo(new PaperOutcome.Done("hall-a4", 7));
    }

    @Test
    void an_aborted_job_is_stopped_and_not_kept() throws Exception {
        cups.jobStates = List.of(5, ScriptedCups.ABORTED);
        assertThat(ended()).isEqualTo(new PaperOutcome.Stopped("hall-a4", 7, List.of("aborted-by-system"), false));
    }

    @Test
    void a_job_that_the_server_forgot_is_unknown() throws Exception {
        cups.forgetsJobs = true;
        assertThat(ended()).isInstanceOf(PaperOutcome.Unknown.class);
    }

    @Test
    void a_job_that_never_ends_is_unknown_when_patience_is_over() throws Exception {
        cups.jobStates = List.of(5);
        assertThat(ended())
                .isInstanceOfSatisfying(
                        PaperOutcome.Unknown.class,
                        unknown -> assertThat(unknown.why()).contains("still in the queue"));
    }

    @Test
    void pages_that_broke_off_are_refused_when_the_job_was_taken_back_and_unknown_when_not() throws Exception {
        cups.breaksDuringDocument = true;
        assertThat(refused(await(printer.print(Papers.brief("标题"), DEFAULT))).code())
                .isEqualTo("a4-server-fault");
        assertThat(cups.operations.getLast()).isEqualTo(0x0008);
        cups.letsCancel = false;
        assertThat(await(printer.print(Papers.brief("标题"), DEFAULT))).isInstanceOf(PaperOutcome.Unknown.class);
    }

    @Test
    void more_papers_than_may_wait_are_refused_and_the_others_are_printed() throws Exception {
        List<Future<PaperOutcome>> all = IntStream.range(0, A4Printer.WAITING_MAX + 3)
                .mapToObj(i -> printer.print(Papers.brief("第" + i), DEFAULT))
                .toList();
        await(Future.join(all));
        assertThat(all.stream().map(Future::result).filter(PaperOutcome.Queued.class::isInstance))
                .hasSize(A4Printer.WAITING_MAX);
        assertThat(all.stream()
                        .map(Future::result)
                        .filter(o -> o instanceof PaperOutcome.Refused(PaperFault fault)
                                && fault.code().equals("a4-busy")))
                .hasSize(3);
    }

    private PaperOutcome ended() throws Exception {
        return await(printer.printAndFollow(Papers.brief("标题"), DEFAULT));
    }

    private static PaperFault refused(PaperOutcome outcome) {
        if (outcome instanceof PaperOutcome.Refused(PaperFault fault)) {
            return fault;
        }
        throw new AssertionError("not refused: " + outcome);
    }

    static <T> T await(Future<T> future) throws Exception {
        return future.await(120, TimeUnit.SECONDS);
    }
}
