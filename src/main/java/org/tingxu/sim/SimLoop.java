package org.tingxu.sim;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import org.tingxu.writer.Loop;

/** The event loop of one simulated server process. It dies with the process: what was to run on it never runs. */
final class SimLoop implements Loop {
    private static final int HOP_MICROS = 40;
    private final Agenda agenda;
    private final Dice dice;
    private long last;
    private boolean alive = true;

    SimLoop(Agenda agenda, Dice dice) {
        this.agenda = agenda;
        this.dice = dice;
    }

    boolean isAlive() {
        return alive;
    }

    void kill() {
        alive = false;
    }

    /** Work keeps its order, as on a real loop. */
    @Override
    public void soon(Runnable work) {
        last = Math.max(last, agenda.nowMicros() + dice.below(HOP_MICROS));
        agenda.at(last, () -> run(work));
    }

    @Override
    public Future<Void> after(Duration delay) {
        Promise<Void> promise = Promise.promise();
        in(delay.toNanos() / 1000, promise::complete);
        return promise.future();
    }

    void in(long delayMicros, Runnable work) {
        agenda.in(delayMicros, () -> run(work));
    }

    private void run(Runnable work) {
        if (alive) {
            work.run();
        }
    }
}
