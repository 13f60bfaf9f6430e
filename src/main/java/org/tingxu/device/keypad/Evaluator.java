package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationOn;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.ToEvaluator;

/** An evaluator (评价器) that speaks FF 68. Methods may be called from any thread. */
public final class Evaluator {
    private final Vertx vertx;
    private final Context context;
    private final Station<FromPad> station;
    private final int address;
    private final LongSupplier nowMs;
    private final Repeats repeats;
    private Optional<Promise<RatingOutcome>> asked = Optional.empty();
    private volatile Handler<Integer> unasked = _ -> {};

    /**
     * An evaluator at an address.
     *
     * @param sameWithinMs identical ratings within such a time are one; {@link Ff68Keys#SAME_WITHIN_MS} is usual
     */
    public Evaluator(Vertx vertx, Station<FromPad> station, int address, long sameWithinMs) {
        this(vertx, station, address, sameWithinMs, () -> System.nanoTime() / 1_000_000);
    }

    Evaluator(Vertx vertx, Station<FromPad> station, int address, long sameWithinMs, LongSupplier nowMs) {
        this.vertx = vertx;
        context = vertx.getOrCreateContext();
        this.station = new StationOn<>(context, station);
        this.address = address;
        this.nowMs = nowMs;
        repeats = new Repeats(sameWithinMs);
        this.station.onUnasked(this::heard);
    }

    /** Ratings of the evaluator at this address. */
    public static Predicate<FromPad> mine(int address) {
        return frame -> frame.address() == address && frame instanceof FromPad.Rated;
    }

    /**
     * Lets the device ask for a rating. A request that was made before is cancelled.
     *
     * @return how it ended; never failed
     */
    public Future<RatingOutcome> ask(Duration within) {
        Promise<RatingOutcome> outcome = Promise.promise();
        context.runOnContext(_ -> start(outcome, within));
        return outcome.future();
    }

    /** Takes the request back; a rating that comes later was not asked for. */
    public void cancel() {
        context.runOnContext(_ -> end(new RatingOutcome.Cancelled()));
    }

    /** Ratings that nobody asked for, or too late: 1 to 5, on the evaluator's context. One handler; the last one set holds. */
    public void onUnasked(Handler<Integer> handler) {
        unasked = handler;
    }

    /**
     * Shows the clerk's service level.
     *
     * @param level 0 to 5 stars
     */
    public Future<Void> stars(int level) {
        return tell(new ToEvaluator.Stars(address, level));
    }

    /** Hears no more ratings; a request is cancelled. */
    public void close() {
        station.onUnasked(_ -> {});
        cancel();
    }

    private void start(Promise<RatingOutcome> outcome, Duration within) {
        end(new RatingOutcome.Cancelled());
        asked = Optional.of(outcome);
        long timer = vertx.setTimer(within.toMillis(), _ -> outcome.tryComplete(new RatingOutcome.NoRating()));
        outcome.future().onComplete(_ -> {
            vertx.cancelTimer(timer);
            asked = asked.filter(current -> !current.equals(outcome));
        });
        tell(new ToEvaluator.Start(address))
                .onFailure(
                        fault -> outcome.tryComplete(new RatingOutcome.NotAsked(String.valueOf(fault.getMessage()))));
    }

    private void heard(FromPad frame) {
        if (!(frame instanceof FromPad.Rated rated) || rated.address() != address) {
            return;
        }
        int times = repeats.times(rated, nowMs.getAsLong());
        if (times <= Repeats.ANSWERS_MAX) {
            tell(new ToEvaluator.Taken(rated)).onFailure(_ -> {});
        }
        if (times == 1 && !end(new RatingOutcome.Rated(rated.rating()))) {
            unasked.handle(rated.rating());
        }
    }

    /** Whether there was a request that this ended. */
    private boolean end(RatingOutcome outcome) {
        return asked.map(request -> request.tryComplete(outcome)).orElse(false);
    }

    private Future<Void> tell(ToEvaluator frame) {
        return station.tell(KeypadEncoder.encode(frame));
    }
}
