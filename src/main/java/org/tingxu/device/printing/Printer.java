package org.tingxu.device.printing;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.LineRefused;
import org.tingxu.device.line.LineState;
import org.tingxu.device.printing.PrintOutcome.FailedClean;
import org.tingxu.device.printing.PrintOutcome.Unknown;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.device.slip.Slip;
import org.tingxu.device.slip.SlipShelf;
import org.tingxu.device.slip.SlipTemplate;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;

/**
 * One ticket printer: a slip at a time, and never a claim that it came out unless the printer said so.
 *
 * <p>Status is asked first, then "sending" is made durable, then the slip goes out with its cut last and the question for
 * acknowledgement behind it. Nothing is sent twice by itself. Methods may be called from any thread.
 */
public final class Printer {
    /** Slips that may wait behind the one being printed; one more is refused with {@link PrintTrouble#QUEUE_FULL}. */
    public static final int QUEUE_MAX = 32;

    private final PrinterLink link;
    private final PrinterProfile profile;
    private final PrinterStatus status;
    private final Acknowledgement acknowledgement;
    private final LateAnswers late = new LateAnswers();
    private final Remains remains;
    private final SlipTemplate template;
    private final BeforeFirstByte before;
    private final Line line;
    private final Queue<Job> waiting = new ArrayDeque<>();
    private Handler<PrintJobId> latePrinted = _ -> {};
    private Handler<PrintOutcome> ended = _ -> {};
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private boolean busy;
    private boolean closed;

    private record Job(
            PrintJobId id,
            List<PrinterCommand> paper,
            boolean reprint,
            BeforeFirstByte before,
            Promise<PrintOutcome> outcome) {}

    /** A printer of slips in the standard template. */
    public Printer(Vertx vertx, Line line, PrinterProfile profile, BeforeFirstByte before) {
        this(vertx, line, profile, SlipShelf.standard(), before);
    }

    public Printer(Vertx vertx, Line line, PrinterProfile profile, SlipTemplate template, BeforeFirstByte before) {
        this.line = line;
        this.profile = profile;
        this.template = template;
        this.before = before;
        link = new PrinterLink(vertx, line, profile);
        status = new PrinterStatus(link, profile);
        acknowledgement = new Acknowledgement(link, profile, status);
        remains = new Remains(link, profile);
        late.onPrinted(this::cameLate);
        link.onState(this::lineChanged);
        link.onUnasked(this::heard);
        link.context().runOnContext(_ -> lineChanged(line.state()));
    }

    public PrinterState state() {
        return status.state();
    }

    /** Every change of state. One handler; the last one set holds. */
    public void onState(Handler<PrinterState> handler) {
        status.onChange(handler);
    }

    /** A slip whose outcome was {@link Unknown} has been confirmed after all: it is printed. */
    public void onLatePrinted(Handler<PrintJobId> handler) {
        latePrinted = handler;
    }

    private void cameLate(PrintJobId job) {
        remains.printed(job);
        latePrinted.handle(job);
    }

    /** What became of each slip, after it was told to whoever printed it. One handler; the last one set holds. */
    public void onEnded(Handler<PrintOutcome> handler) {
        ended = handler;
    }

    /** Slips that are being printed or wait for it. */
    public int queueLength() {
        return queued.get();
    }

    /** Asks the printer how it is, when nothing is being printed; what it says comes to {@link #onState}. */
    public void check() {
        link.context().runOnContext(_ -> {
            if (busy || closed || !link.up()) {
                return;
            }
            busy = true;
            remains.endCommand().compose(_ -> status.ask()).onComplete(_ -> {
                busy = false;
                next();
            });
        });
    }

    /**
     * Puts a slip on paper.
     *
     * @param id of this attempt; a reprint has another one
     * @return what became of it, within the profile's timeouts for each slip before it. It never fails.
     */
    public Future<PrintOutcome> print(PrintJobId id, Slip slip) {
        return print(id, SlipLayout.of(profile, template, slip), slip.reprint(), before);
    }

    /**
     * Puts lines on paper that are no ticket, such as a test; nothing is recorded before.
     *
     * @return what became of it, as of a slip
     */
    public Future<PrintOutcome> note(List<String> lines) {
        PrintJobId id = new PrintJobId("note/" + notes.incrementAndGet());
        return print(id, SlipLayout.note(profile, lines), false, _ -> Future.succeededFuture());
    }

    /**
     * Puts a notice on paper: a title, and what it says below it. Nothing is recorded before.
     *
     * @param lines of any length; each is broken where the paper ends
     * @return what became of it, as of a slip
     */
    public Future<PrintOutcome> notice(String title, List<String> lines) {
        PrintJobId id = new PrintJobId("notice/" + notes.incrementAndGet());
        return print(id, SlipLayout.notice(profile, title, lines), false, _ -> Future.succeededFuture());
    }

    private Future<PrintOutcome> print(
            PrintJobId id, List<PrinterCommand> paper, boolean reprint, BeforeFirstByte recorded) {
        Job job = new Job(id, paper, reprint, recorded, Promise.promise());
        link.context().runOnContext(_ -> enqueue(job));
        return job.outcome().future();
    }

    /** Refuses what waits, and closes the line. The slip being printed ends as it may. */
    public Future<Void> close() {
        link.context().runOnContext(_ -> {
            closed = true;
            waiting.forEach(job -> job.outcome().complete(new FailedClean(PrintTrouble.CLOSED)));
            queued.addAndGet(-waiting.size());
            waiting.clear();
        });
        return line.close();
    }

    private void enqueue(Job job) {
        if (closed || waiting.size() >= QUEUE_MAX) {
            job.outcome().complete(new FailedClean(closed ? PrintTrouble.CLOSED : PrintTrouble.QUEUE_FULL));
            return;
        }
        waiting.add(job);
        queued.incrementAndGet();
        next();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Job job = waiting.remove();
        Future.succeededFuture()
                .compose(_ -> run(job))
                .otherwise(_ -> new Unknown(PrintTrouble.NOT_CONFIRMED))
                .onSuccess(outcome -> {
                    busy = false;
                    queued.decrementAndGet();
                    late.finished(job.id(), outcome);
                    remains.ended(job.id(), outcome);
                    job.outcome().complete(outcome);
                    ended.handle(outcome);
                    next();
                });
    }

    private Future<PrintOutcome> run(Job job) {
        if (!link.up()) {
            return clean(PrintTrouble.LINE_DOWN);
        }
        return remains.endCommand()
                .compose(_ -> status.ask())
                .compose(trouble ->
                        trouble.isPresent() ? Future.succeededFuture(trouble) : acknowledgement.settle(remains.any()))
                .compose(trouble -> trouble.map(Printer::clean).orElseGet(() -> record(job)));
    }

    private Future<PrintOutcome> record(Job job) {
        return Future.succeededFuture()
                .compose(_ -> job.before().sending(job.id()))
                .transform(recorded -> recorded.succeeded() ? send(job) : clean(PrintTrouble.NOT_RECORDED));
    }

    private Future<PrintOutcome> send(Job job) {
        List<PrinterCommand> commands = new ArrayList<>(remains.swept(job.reprint()));
        commands.addAll(job.paper());
        commands.addAll(acknowledgement.question(job.id()));
        remains.sending(commands);
        Future<Optional<PrinterReply>> answer = acknowledgement.expect(job.id());
        return link.send(commands)
                .timeout(profile.timeouts().writeMs(), TimeUnit.MILLISECONDS)
                .transform(written -> written.succeeded() ? acknowledgement.judge(answer) : notTaken(written));
    }

    private static Future<PrintOutcome> notTaken(AsyncResult<Void> written) {
        return written.cause() instanceof LineRefused
                ? clean(PrintTrouble.LINE_DOWN)
                : Future.succeededFuture(new Unknown(PrintTrouble.LINE_BROKE));
    }

    private static Future<PrintOutcome> clean(PrintTrouble trouble) {
        return Future.succeededFuture(new FailedClean(trouble));
    }

    private void lineChanged(LineState state) {
        boolean up = state instanceof LineState.Up;
        status.reachable(up);
        if (up) {
            remains.endCommand()
                    .compose(_ -> profile.capabilities().autoStatus()
                            ? link.send(List.of(PrinterCommand.AutoStatus.EVERYTHING))
                            : Future.succeededFuture())
                    .onFailure(_ -> status.reachable(link.up()));
        }
    }

    private void heard(PrinterReply reply) {
        switch (reply) {
            case PrinterReply.AutoStatus bits -> status.unasked(bits);
            case PrinterReply.ProcessDone done -> late.arrived(done.id());
            case PrinterReply.RealtimeStatus _, PrinterReply.PaperStatus _ -> {}
            case PrinterReply.Unreadable _ -> status.unreadable();
            case PrinterReply.Block _ -> {}
        }
    }
}
