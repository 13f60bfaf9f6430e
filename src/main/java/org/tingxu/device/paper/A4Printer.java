package org.tingxu.device.paper;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The door to A4 paper. Pages are drawn on a worker of its own, one paper at a time; the print server is asked over IPP.
 *
 * <p>javax.print draws the pages, but does not hand them over: its job events come before anything is printed, and twice, its
 * look-up finds nothing and says nothing when there is no print server, and it answers without the number of the job.
 */
public final class A4Printer {
    /** Papers being drawn or handed over. */
    static final int WAITING_MAX = 16;

    private final Vertx vertx;
    private final IppDoor door;
    private final CupsQueues queues;
    private final WorkerExecutor worker;
    private final JobWatch.Pace pace;
    private final AtomicInteger waiting = new AtomicInteger();

    private A4Printer(Vertx vertx, CupsServer server, JobWatch.Pace pace) {
        this.vertx = vertx;
        this.pace = pace;
        door = new IppDoor(vertx, server);
        queues = new CupsQueues(door);
        worker = vertx.createSharedWorkerExecutor("a4-paper", 1);
    }

    /** Connects to nothing yet. */
    public static A4Printer on(Vertx vertx, CupsServer server) {
        return new A4Printer(vertx, server, JobWatch.Pace.USUAL);
    }

    static A4Printer on(Vertx vertx, CupsServer server, JobWatch.Pace pace) {
        return new A4Printer(vertx, server, pace);
    }

    /**
     * Hands a paper to the print server.
     *
     * @param printer a queue; empty = the server's default
     * @return never failed: {@link PaperOutcome.Queued}, {@link PaperOutcome.Refused}, or {@link PaperOutcome.Unknown} when the
     *     line broke while the pages were sent
     */
    public Future<PaperOutcome> print(A4Document document, Optional<String> printer) {
        return bounded(() -> queues.queue(printer)
                        .compose(queue -> queue.accepting()
                                ? drawn(document)
                                        .compose(file -> handOver(queue.name(), document.title(), file)
                                                .eventually(
                                                        () -> vertx.fileSystem().delete(file.toString())))
                                : Future.failedFuture(new PaperRefused(PaperFault.Kind.NOT_ACCEPTING, queue.name()))))
                .recover(fault -> Future.succeededFuture(new PaperOutcome.Refused(faultOf(fault))));
    }

    /**
     * Waits for the end of a job, for two minutes at most. May be asked again for a job that is stopped and kept.
     *
     * @return never failed: {@link PaperOutcome.Done}, {@link PaperOutcome.Stopped} or {@link PaperOutcome.Unknown}
     */
    public Future<PaperOutcome> follow(PaperOutcome.Queued queued) {
        return JobWatch.over(vertx, queues, queued, pace);
    }

    /** {@link #print}, then {@link #follow}. */
    public Future<PaperOutcome> printAndFollow(A4Document document, Optional<String> printer) {
        return print(document, printer)
                .compose(outcome -> outcome instanceof PaperOutcome.Queued queued
                        ? follow(queued)
                        : Future.succeededFuture(outcome));
    }

    /**
     * The state of a queue; empty = of the server's default.
     *
     * @return failed with {@link PaperRefused} when there is no server or no such queue
     */
    public Future<QueueState> queue(Optional<String> printer) {
        return queues.queue(printer);
    }

    /** All queues of the print server; failed with {@link PaperRefused} when there is no server. */
    public Future<List<QueueState>> queues() {
        return queues.all();
    }

    /** Takes a job back; failed with {@link PaperRefused} when it has already ended. */
    public Future<Void> cancel(PaperOutcome.Queued queued) {
        return queues.cancel(queued.printer(), queued.job());
    }

    /** The pages as PNG pictures, without any print server; failed with {@link PaperRefused}. */
    public Future<List<Buffer>> preview(A4Document document, int dpi) {
        return bounded(() -> worker.executeBlocking(() -> A4Preview.pngs(A4Layout.of(document), dpi)));
    }

    public Future<Void> close() {
        return door.close().eventually(worker::close);
    }

    private Future<Path> drawn(A4Document document) {
        return worker.executeBlocking(() -> PostScript.write(A4Layout.of(document)));
    }

    private Future<PaperOutcome> handOver(String queue, String title, Path file) {
        return queues.createJob(queue, title)
                .compose(job -> queues.sendDocument(queue, job, PostScript.MIME_TYPE, file)
                        .map(_ -> (PaperOutcome) new PaperOutcome.Queued(queue, job))
                        .recover(fault -> withdrawn(queue, job, fault)));
    }

    /** Half a document may have arrived: only a job that was taken back in time is surely not printed. */
    private Future<PaperOutcome> withdrawn(String queue, int job, Throwable fault) {
        return queues.cancel(queue, job)
                .map(_ -> (PaperOutcome) new PaperOutcome.Refused(faultOf(fault)))
                .recover(_ -> Future.succeededFuture(
                        new PaperOutcome.Unknown(queue, job, String.valueOf(fault.getMessage()))));
    }

    private <T> Future<T> bounded(Supplier<Future<T>> work) {
        if (waiting.incrementAndGet() > WAITING_MAX) {
            waiting.decrementAndGet();
            return Future.failedFuture(new PaperRefused(PaperFault.Kind.BUSY, "> " + WAITING_MAX));
        }
        return work.get().onComplete(_ -> waiting.decrementAndGet());
    }

    private static PaperFault faultOf(Throwable fault) {
        return fault instanceof PaperRefused refused
                ? refused.fault()
                : new PaperFault(PaperFault.Kind.NOT_DRAWN, String.valueOf(fault));
    }
}
