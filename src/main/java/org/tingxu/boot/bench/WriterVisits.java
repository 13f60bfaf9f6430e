package org.tingxu.boot.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.database.Database;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;

/**
 * Whole visits as a hall's writer takes them, without HTTP, as {@link SqlBaseline} is without: at each window a ticket, its call, its
 * start and its finish, one after the other, each waited for until it is committed.
 */
final class WriterVisits {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final HallPort port;
    private final HallPlan plan;
    private long keys;

    private WriterVisits(HallPort port, HallPlan plan) {
        this.port = port;
        this.plan = plan;
    }

    /**
     * Runs visits at every window of a hall.
     *
     * @return visits a second, and how long each took
     */
    static SqlBaseline.Result run(Vertx vertx, Database database, HallPlan plan, Duration warmUp, Duration measured)
            throws InterruptedException {
        Context loop = vertx.getOrCreateContext();
        PgJournal journal = new PgJournal(vertx, database, HashChain.Kind.SHA_256);
        HallPort port = new HallPort(
                loop, new HallWriter(plan.id(), journal, InstantSource.system(), HallPort.loop(vertx, loop)));
        return new WriterVisits(port, plan).run(loop, warmUp, measured);
    }

    private SqlBaseline.Result run(Context loop, Duration warmUp, Duration measured) throws InterruptedException {
        Waiting.on(port.open(), WITHIN);
        Waiting.on(done(Order.PUBLIC, new Command.ConfigureHall(plan)), WITHIN);
        Waiting.on(port.tick(), WITHIN);
        int windows = plan.windows().size();
        for (int w = 1; w <= windows; w++) {
            Waiting.on(
                    done(BenchHall.clerk(w).value(), new Command.SignIn(new WindowNo(w), BenchHall.clerk(w), "B" + w)),
                    WITHIN);
        }
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + measured.toNanos();
        List<Seat> seats = IntStream.rangeClosed(1, windows)
                .mapToObj(w -> new Seat(w, from, until))
                .toList();
        seats.forEach(seat -> loop.runOnContext(_ -> seat.visit()));
        Waiting.on(
                Future.all(seats.stream().map(s -> s.over.future()).toList()),
                measured.plus(warmUp).plus(WITHIN));
        Latencies all = new Latencies();
        seats.forEach(seat -> all.addAll(seat.latencies));
        Waiting.on(port.close(), WITHIN);
        return new SqlBaseline.Result(windows, all.count() / (measured.toNanos() / 1e9), all);
    }

    /** One window, its clerk, and whoever comes next. */
    private final class Seat {
        final Latencies latencies = new Latencies();
        final Promise<Void> over = Promise.promise();
        private final int window;
        private final long from;
        private final long until;

        Seat(int window, long from, long until) {
            this.window = window;
            this.from = from;
            this.until = until;
        }

        void visit() {
            long begin = System.nanoTime();
            if (begin >= until) {
                over.complete();
                return;
            }
            WindowNo no = new WindowNo(window);
            ClerkId clerk = BenchHall.clerk(window);
            done(Order.PUBLIC, BenchHall.take(window - 1))
                    .compose(_ -> done(clerk.value(), new Command.CallNext(no, clerk)))
                    .compose(_ -> done(clerk.value(), new Command.Start(no, clerk)))
                    .compose(_ -> done(clerk.value(), new Command.Finish(no, clerk)))
                    .onSuccess(_ -> {
                        long end = System.nanoTime();
                        if (end > from && end <= until) {
                            latencies.add(end - begin);
                        }
                        visit();
                    })
                    .onFailure(over::tryFail);
        }
    }

    private Future<Void> done(String actor, Command what) {
        return port.submit(new Order(Optional.of(new CommandMark("visit-" + keys++, "visit")), actor, what))
                .compose(answer -> answer instanceof Answer.Done
                        ? Future.succeededFuture()
                        : Future.failedFuture(new BenchFailed("an order of a visit was refused: " + answer)));
    }
}
