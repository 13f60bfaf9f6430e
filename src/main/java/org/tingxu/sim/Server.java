package org.tingxu.sim;

import io.vertx.core.Future;
import org.tingxu.sim.check.FollowerCheck;
import org.tingxu.sim.check.Promised;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;
import org.tingxu.writer.WriterUnavailable;

/** One server process with one writer of the hall, from its start to its crash. */
final class Server {
    private static final long TICK_MICROS = 4_000_000;
    private static final long RETRY_MICROS = 700_000;
    /** Longer than every deadline of the journal together: an order that is not answered by then is lost in the server. */
    private static final long ANSWER_BOUND_MICROS = 60_000_000;
    /** A process that has stopped its writer still lives for a while. */
    private static final long LAST_BREATH_MICROS = 400_000;

    /** What comes back to a client: an answer, or word that it should try again. */
    interface Reply {
        void answer(Answer answer);

        void unavailable();
    }

    private final World world;
    private final SimLoop loop;
    private final HallWriter writer;
    private final long startedMicros;
    private boolean stopping;
    private int unanswered;

    Server(World world, SimClock clock) {
        this.world = world;
        this.loop = new SimLoop(world.agenda, world.dice);
        this.startedMicros = world.agenda.nowMicros();
        SimJournal journal = new SimJournal(world.store, world.agenda, world.dice, world.weather, loop, world.plant);
        this.writer = world.plant.writer(
                World.HALL, world.plant.journal(journal, loop), clock, loop, world.dice.between(5, 60));
        writer.follow(new FollowerCheck(world.witness, world.ledger, world.replay, world.dice.between(4, 24)));
        world.tally.start();
        open();
        tick();
    }

    private void open() {
        writer.open()
                .onFailure(e -> loop.in(RETRY_MICROS, () -> {
                    if (!writer.isOpen() && !stopping) {
                        open();
                    }
                }));
    }

    private void tick() {
        loop.in(TICK_MICROS, () -> {
            writer.tick();
            tick();
        });
    }

    boolean isAlive() {
        return loop.isAlive();
    }

    boolean isOpen() {
        return isAlive() && writer.isOpen();
    }

    boolean isStopping() {
        return stopping;
    }

    long ageMicros() {
        return world.agenda.nowMicros() - startedMicros;
    }

    /** Pulls the plug. */
    void crash() {
        loop.kill();
    }

    /** Stops in order; {@code stopped} runs when it is done. Whoever asked has his answer then, and the writer stays shut. */
    void stop(Runnable stopped) {
        stopping = true;
        writer.close()
                .onComplete(_ -> loop.in(LAST_BREATH_MICROS, () -> {
                    world.witness.check(
                            unanswered == 0, Promised.ANSWERS, "a writer stopped and left %d orders", unanswered);
                    world.witness.check(!writer.isOpen(), Promised.ONE_WRITER, "a stopped writer opened again");
                    stopped.run();
                }));
    }

    void submit(Order order, Reply reply) {
        unanswered++;
        Future<Answer> answer = submitted(order);
        answer.onComplete(done -> {
            unanswered--;
            if (!isAlive()) {
                return;
            }
            if (done.succeeded()) {
                world.tally.answer();
                world.ledger.answered(order, done.result());
                reply.answer(done.result());
            } else if (done.cause() instanceof WriterUnavailable) {
                reply.unavailable();
            } else {
                world.witness.threw(done.cause());
            }
        });
        if (!answer.isComplete()) {
            loop.in(
                    ANSWER_BOUND_MICROS,
                    () -> world.witness.check(
                            answer.isComplete(), Promised.ANSWERS, "an order is never answered: %s", order));
        }
    }

    private Future<Answer> submitted(Order order) {
        try {
            return writer.submit(order);
        } catch (RuntimeException bug) {
            return Future.failedFuture(bug);
        }
    }
}
