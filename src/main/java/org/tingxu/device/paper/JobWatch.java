package org.tingxu.device.paper;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;

/** Asks what becomes of one job until there is an answer, or patience is over. */
final class JobWatch {
    /** A hindrance counts when it is there at two looks in a row: a printer that wakes up reports some for a moment. */
    private static final int LOOKS = 2;

    private final Vertx vertx;
    private final CupsQueues queues;
    private final PaperOutcome.Queued queued;
    private final Pace pace;
    private final Promise<PaperOutcome> end = Promise.promise();
    private int looksLeft;
    private int hindered;
    private String lastSeen = "not asked yet";

    /**
     * How often and how long.
     *
     * @param pollMs between two looks
     * @param patienceMs until the outcome is unknown
     */
    record Pace(long pollMs, long patienceMs) {
        static final Pace USUAL = new Pace(1_000, 120_000);
    }

    private JobWatch(Vertx vertx, CupsQueues queues, PaperOutcome.Queued queued, Pace pace) {
        this.vertx = vertx;
        this.queues = queues;
        this.queued = queued;
        this.pace = pace;
        looksLeft = (int) Math.max(1, pace.patienceMs() / pace.pollMs());
    }

    static Future<PaperOutcome> over(Vertx vertx, CupsQueues queues, PaperOutcome.Queued queued, Pace pace) {
        JobWatch watch = new JobWatch(vertx, queues, queued, pace);
        vertx.getOrCreateContext().runOnContext(_ -> watch.look());
        return watch.end.future();
    }

    private void look() {
        looksLeft--;
        queues.job(queued.printer(), queued.job())
                .compose(this::judge)
                .onComplete(outcome -> outcome.ifPresentOrElse(end::complete, this::again), fault -> {
                    lastSeen = String.valueOf(fault.getMessage());
                    again();
                });
    }

    private void again() {
        if (looksLeft <= 0) {
            end.complete(unknown(lastSeen));
        } else {
            vertx.setTimer(pace.pollMs(), _ -> look());
        }
    }

    private Future<Optional<PaperOutcome>> judge(Optional<JobState> job) {
        if (job.isEmpty()) {
            return known(unknown("the print server does not know job " + queued.job() + " any more"));
        }
        JobState state = job.get();
        return switch (state.phase()) {
            case COMPLETED -> known(new PaperOutcome.Done(queued.printer(), queued.job()));
            case GIVEN_UP -> known(stopped(state.reasons(), false));
            case UNDER_WAY, HALTED -> hindrances(state);
        };
    }

    /** The job is still there: is it the queue that stops it? */
    private Future<Optional<PaperOutcome>> hindrances(JobState job) {
        return queues.queue(Optional.of(queued.printer())).map(queue -> {
            List<String> reasons = queue.hindrances().isEmpty() && job.phase() == JobState.Phase.HALTED
                    ? job.reasons()
                    : queue.hindrances();
            lastSeen = "still in the queue after " + pace.patienceMs() / 1000 + " s";
            hindered = reasons.isEmpty() ? 0 : hindered + 1;
            return hindered >= LOOKS ? Optional.of(stopped(reasons, true)) : Optional.empty();
        });
    }

    private PaperOutcome stopped(List<String> reasons, boolean kept) {
        return new PaperOutcome.Stopped(queued.printer(), queued.job(), reasons, kept);
    }

    private PaperOutcome unknown(String why) {
        return new PaperOutcome.Unknown(queued.printer(), queued.job(), why);
    }

    private static Future<Optional<PaperOutcome>> known(PaperOutcome outcome) {
        return Future.succeededFuture(Optional.of(outcome));
    }
}
