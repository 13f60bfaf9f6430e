package org.tingxu.device.bus;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.FrameReader;

/**
 * One line with several devices. One exchange at a time: a frame of ours and the answer to it. The devices take turns; between
 * two tries of one the others have theirs. All readers see all bytes, because devices may speak unasked. It takes both handlers
 * of the line, and ends with the line.
 */
public final class Bus {
    /** Frames that may wait for one device; more are refused with {@link org.tingxu.device.line.LineRefused}. */
    public static final int WAITING_MAX = 32;

    private final Vertx vertx;
    private final Context context;
    private final Line line;
    private final Timing timing;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Air air;
    private final Turns turns = new Turns();
    private final List<Seat<?>> seats = new CopyOnWriteArrayList<>();
    private final AtomicLong bytesOut = new AtomicLong();
    private final AtomicLong bytesIn = new AtomicLong();
    private final AtomicLong downs = new AtomicLong();
    private volatile LineState state;
    private long exchanges;
    private Optional<Exchange> exchange = Optional.empty();
    private Optional<Long> wake = Optional.empty();
    private Optional<Long> deadline = Optional.empty();

    private record Exchange(long number, Seat<?> seat, Order<?> order) {}

    private Bus(Vertx vertx, Line line, Timing timing, RandomGenerator random, InstantSource clock) {
        this.vertx = vertx;
        this.line = line;
        this.timing = timing;
        this.random = random;
        this.clock = clock;
        context = vertx.getOrCreateContext();
        air = new Air(timing, System.nanoTime());
        state = line.state();
    }

    /** A bus on a line of which nobody else has the handlers. Its context is the current one. */
    public static Bus on(Vertx vertx, Line line, Timing timing) {
        return on(vertx, line, timing, RandomGenerator.getDefault(), InstantSource.system());
    }

    /**
     * The same, for tests that repeat.
     *
     * @param random how long to wait before a question is asked again
     * @param clock  for times that people read; waits are measured by {@link System#nanoTime}
     */
    public static Bus on(Vertx vertx, Line line, Timing timing, RandomGenerator random, InstantSource clock) {
        Bus bus = new Bus(vertx, line, timing, random, clock);
        line.onBytes(bytes -> bus.onContext(() -> bus.heard(bytes.getBytes())));
        line.onState(next -> bus.onContext(() -> bus.changed(next)));
        bus.onContext(() -> bus.changed(line.state()));
        return bus;
    }

    /**
     * A place for one device.
     *
     * @param reader of its own; it sees every byte of the line
     * @param mine   which frames are meant for it
     */
    public <F> Station<F> station(FrameReader<F> reader, Predicate<F> mine) {
        return station("device " + (seats.size() + 1), reader, mine);
    }

    /** The same with a name for people, as in "keypad of window 3". */
    public <F> Station<F> station(String name, FrameReader<F> reader, Predicate<F> mine) {
        Seat<F> seat = new Seat<>(this, name, reader, mine, new Tally(name, clock), new Rest(timing.rest()));
        seats.add(seat);
        return seat;
    }

    /** From any thread. */
    public LineHealth health() {
        return new LineHealth(
                state,
                bytesOut.get(),
                bytesIn.get(),
                downs.get(),
                seats.stream().map(Seat::health).toList());
    }

    /**
     * From any thread.
     *
     * @throws IllegalArgumentException when the station is not of this bus
     */
    public StationHealth health(Station<?> station) {
        return seats.stream()
                .filter(seat -> seat.equals(station))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a station of another bus"))
                .health();
    }

    LineState state() {
        return state;
    }

    void onContext(Runnable step) {
        context.runOnContext(_ -> step.run());
    }

    /** Lets the next one speak, as soon as the line is free. */
    void pump() {
        wake.ifPresent(vertx::cancelTimer);
        wake = Optional.empty();
        if (exchange.isPresent() || !(state instanceof LineState.Up)) {
            return;
        }
        long now = System.nanoTime();
        switch (turns.next(seats, now)) {
            case Turns.Now(Seat<?> seat) -> {
                long freeAt = air.freeAt(turns.wantedSince());
                if (freeAt - now > 0) {
                    wakeAt(freeAt, now);
                } else {
                    speak(seat, now);
                }
            }
            case Turns.Later(long at) -> wakeAt(at, now);
            case Turns.Nobody() -> {}
        }
    }

    private void wakeAt(long at, long now) {
        wake = Optional.of(vertx.setTimer(msUntil(at, now), _ -> {
            wake = Optional.empty();
            pump();
        }));
    }

    private static long msUntil(long at, long now) {
        return Math.max(1, (at - now + 999_999) / 1_000_000);
    }

    private void speak(Seat<?> seat, long now) {
        turns.took(seat);
        Order<?> order = seat.speak();
        Exchange begun = new Exchange(++exchanges, seat, order);
        exchange = Optional.of(begun);
        air.speaks(order.frame().size(), now);
        line.write(Buffer.buffer(order.frame().toArray()))
                .onComplete(written -> onContext(() -> written(begun, written)));
    }

    private void written(Exchange begun, AsyncResult<Void> written) {
        if (!running(begun)) {
            return;
        }
        long now = System.nanoTime();
        air.spoken(now);
        if (written.failed()) {
            begun.seat().failed(begun.order(), written.cause());
            over();
            return;
        }
        bytesOut.addAndGet(begun.order().frame().size());
        begun.seat().written(begun.order()).ifPresentOrElse(patience -> listen(begun, patience, now), this::over);
    }

    private void listen(Exchange begun, Patience patience, long now) {
        long until = air.sentUntil() + patience.timeoutMs() * 1_000_000;
        deadline = Optional.of(vertx.setTimer(msUntil(until, now), _ -> {
            if (running(begun)) {
                long spread = 1 + random.nextLong(timing.retrySpreadMs());
                begun.seat().timedOut(begun.order(), System.nanoTime() + timing.gapNanos() + spread * 1_000_000);
                over();
            }
        }));
    }

    /** When it was answered before its write was told to be done, the exchange goes on until that. */
    void answered(Seat<?> seat) {
        if (deadline.isPresent()) {
            exchange.filter(begun -> begun.seat().equals(seat)).ifPresent(_ -> over());
        }
    }

    private boolean running(Exchange begun) {
        return exchange.filter(now -> now.number() == begun.number()).isPresent();
    }

    private void over() {
        endExchange();
        pump();
    }

    private void endExchange() {
        deadline.ifPresent(vertx::cancelTimer);
        deadline = Optional.empty();
        exchange = Optional.empty();
    }

    private void heard(byte[] bytes) {
        bytesIn.addAndGet(bytes.length);
        if (air.heard(System.nanoTime())) {
            seats.forEach(Seat::forget);
        }
        seats.forEach(seat -> seat.heard(bytes));
    }

    private void changed(LineState next) {
        if (next.equals(state)) {
            return;
        }
        if (state instanceof LineState.Up) {
            downs.incrementAndGet();
        }
        state = next;
        Optional<Order<?>> onTheLine = exchange.map(Exchange::order);
        endExchange();
        turns.changed();
        seats.forEach(seat -> seat.changed(next, onTheLine));
    }
}
