package org.tingxu.device.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tingxu.device.paper.A4PrinterTest.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.Language;
import org.tingxu.testing.TestFolders;

/** Prints through a real CUPS, and has somebody else read the PDF that comes out. */
@Tag("slow")
class CupsPdfTest {
    /** Where cups-pdf puts the papers of a user that the machine does not know. */
    private static final Path PDFS = Path.of("/var/spool/cups-pdf/ANONYMOUS");

    private final Vertx vertx = Vertx.vertx();
    private final String mark = "T" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private OwnCups cups;

    @SuppressWarnings("NullAway.Init")
    private A4Printer printer;

    @BeforeEach
    void begin() throws Exception {
        folder = Files.createTempDirectory(TestFolders.reachable("cups"), "cups-");
        // CUPS runs its filters under an account of its own.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        cups = OwnCups.start(folder);
        printer = A4Printer.on(vertx, cups.server(), new JobWatch.Pace(200, 90_000));
    }

    @AfterEach
    void end() throws Exception {
        cups.close();
        await(vertx.close());
        for (Path pdf : pdfs()) {
            Files.delete(pdf);
        }
        Judges.run("/bin/rm", "-rf", folder.toString());
    }

    @Test
    void a_paper_comes_out_of_a_real_print_server_and_its_chinese_can_be_read() throws Exception {
        assertThat(await(printer.print(paper(), Optional.empty())))
                .as("before there is a queue")
                .isInstanceOfSatisfying(
                        PaperOutcome.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo("no-a4-printer"));
        assertThat(await(printer.queues())).isEmpty();

        cups.addQueue();
        assertThat(await(printer.queues())).extracting(QueueState::name).containsExactly(OwnCups.QUEUE);
        PaperOutcome outcome = await(printer.printAndFollow(paper(), Optional.empty()));
        assertThat(outcome).isEqualTo(new PaperOutcome.Done(OwnCups.QUEUE, 1));
        assertThat(pdfs()).hasSize(1);
        Judges.run("/usr/bin/pdftoppm", "-r", "200", "-png", pdfs().getFirst().toString(), folder + "/page");
        List<Path> pages = pages();
        assertThat(pages).hasSize(2);
        assertThat(Judges.read(pages.getFirst())).contains("青禾镇便民服务中心", "号票", "行000");
        assertThat(Judges.read(pages.getLast())).contains("第2页", "号票", "行049");
    }

    @Test
    void a_paused_queue_stops_the_job_and_prints_it_once_it_goes_on() throws Exception {
        cups.addQueue();
        cups.admin("/usr/sbin/cupsdisable", OwnCups.QUEUE);
        PaperOutcome outcome = await(printer.print(paper(), Optional.of(OwnCups.QUEUE)));
        assertThat(outcome).isEqualTo(new PaperOutcome.Queued(OwnCups.QUEUE, 1));
        PaperOutcome.Queued queued = (PaperOutcome.Queued) outcome;
        assertThat(await(printer.follow(queued)))
                .isEqualTo(new PaperOutcome.Stopped(OwnCups.QUEUE, 1, List.of("paused"), true));
        assertThat(pdfs()).isEmpty();

        cups.admin("/usr/sbin/cupsenable", OwnCups.QUEUE);
        assertThat(await(printer.follow(queued))).isEqualTo(new PaperOutcome.Done(OwnCups.QUEUE, 1));
        assertThat(pdfs()).hasSize(1);
    }

    @Test
    void a_job_that_was_taken_back_is_stopped_for_good_and_a_closed_queue_takes_none() throws Exception {
        cups.addQueue();
        cups.admin("/usr/sbin/cupsdisable", OwnCups.QUEUE);
        PaperOutcome.Queued queued = (PaperOutcome.Queued) await(printer.print(paper(), Optional.empty()));
        await(printer.cancel(queued));
        assertThat(await(printer.follow(queued)))
                .isInstanceOfSatisfying(
                        PaperOutcome.Stopped.class,
                        stopped -> assertThat(stopped.kept()).isFalse());
        cups.admin("/usr/sbin/cupsreject", OwnCups.QUEUE);
        assertThat(await(printer.print(paper(), Optional.empty())))
                .isInstanceOfSatisfying(
                        PaperOutcome.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo("a4-printer-rejects"));
        assertThat(await(printer.print(paper(), Optional.of("no-such"))))
                .isInstanceOfSatisfying(
                        PaperOutcome.Refused.class,
                        refused -> assertThat(refused.fault().sentence(Language.EN))
                                .contains("no queue no-such"));
        assertThat(pdfs()).isEmpty();
    }

    private A4Document paper() {
        return new A4Document(
                Language.ZH_CN, mark + " 青禾镇便民服务中心", List.of(Papers.table(50)), List.of("制表人"), "青禾镇便民服务中心", false);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".png")).sorted().toList();
        }
    }

    /** The papers of this test: their title begins with its mark, and cups-pdf makes the first letters of a title the name. */
    private List<Path> pdfs() throws IOException {
        try (Stream<Path> all = Files.list(PDFS)) {
            return all.filter(path -> path.getFileName().toString().contains(mark))
                    .toList();
        }
    }
}
