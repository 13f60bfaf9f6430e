package org.tingxu.device.bus;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.device.line.LineRefused;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** One device's place: what waits to be sent to it, its reader, and how it goes with it. Changed on the bus's context only. */
final class Seat<F> implements Station<F> {
    private static final System.Logger LOG = System.getLogger(Seat.class.getName());

    private final Bus bus;
    private final String name;
    private final FrameReader<F> reader;
    private final Predicate<F> mine;
    private final Tally tally;
    private final Rest rest;
    private final Deque<Order<F>> waiting = new ArrayDeque<>();
    private volatile Handler<F> unasked = _ -> {};
    private volatile Handler<LineState> changes = _ -> {};
    private int tried;
    private long notBefore;

    Seat(Bus bus, String name, FrameReader<F> reader, Predicate<F> mine, Tally tally, Rest rest) {
        this.bus = bus;
        this.name = name;
        this.reader = reader;
        this.mine = mine;
        this.tally = tally;
        this.rest = rest;
    }

    @Override
    public Future<F> ask(Bytes frame, Predicate<F> answers, Patience patience) {
        return Future.future(done -> bus.onContext(() -> ask(new Order.Ask<>(frame, answers, patience, done))));
    }

    private void ask(Order.Ask<F> ask) {
        tally.asked();
        if (rest.holds(System.nanoTime())) {
            tally.unanswered();
            ask.fail(new NoAnswer(name + " has not answered and rests; it is asked again "
                    + tally.health().restsUntil().map(at -> "after " + at).orElse("soon")));
        } else {
            add(ask);
        }
    }

    @Override
    public Future<Void> tell(Bytes frame) {
        return Future.future(done -> bus.onContext(() -> add(new Order.Tell<>(frame, done))));
    }

    private void add(Order<F> order) {
        if (!(line() instanceof LineState.Up)) {
            refuse(order, name + ": the line is not up: " + line());
        } else if (waiting.size() >= Bus.WAITING_MAX) {
            refuse(
                    order,
                    "%s: %d frames wait already; send only the newest, or ask less often"
                            .formatted(name, waiting.size()));
        } else {
            waiting.add(order);
            if (waiting.size() == 1) {
                notBefore = System.nanoTime();
            }
            bus.pump();
        }
    }

    private void refuse(Order<F> order, String why) {
        tally.error(why);
        order.fail(new LineRefused(why));
    }

    boolean wantsToSpeak() {
        return !waiting.isEmpty();
    }

    /** From when on its next frame may be sent, as {@link System#nanoTime}. */
    long notBefore() {
        return notBefore;
    }

    StationHealth health() {
        return tally.health();
    }

    /** The frame whose turn it is. */
    Order<F> speak() {
        if (tried > 0) {
            tally.retried();
        }
        tried++;
        return waiting.element();
    }

    /** The line has taken the whole frame. Answers how long to wait for an answer; nothing when there is none to wait for. */
    Optional<Patience> written(Order<?> order) {
        if (!same(order)) {
            return Optional.empty();
        }
        return switch (waiting.element()) {
            case Order.Tell<F>(Bytes _, Promise<Void> done) -> {
                next();
                tally.told();
                done.tryComplete();
                yield Optional.empty();
            }
            case Order.Ask<F> ask -> Optional.of(ask.patience());
        };
    }

    void failed(Order<?> order, Throwable why) {
        if (same(order)) {
            tally.error(String.valueOf(why.getMessage()));
            waiting.element().fail(why);
            next();
        }
    }

    /** No answer in time: asked again a little later, or given up. */
    void timedOut(Order<?> order, long retryAt) {
        if (same(order) && waiting.element() instanceof Order.Ask<F> ask) {
            rest.missed();
            if (tried < ask.patience().tries() && !rest.probing()) {
                notBefore = retryAt;
            } else {
                giveUp(ask);
            }
        }
    }

    /** Who has been silent too often rests before anyone is told, and all its questions have got their answer: none. */
    private void giveUp(Order.Ask<F> ask) {
        String why = "%s did not answer within %d ms, asked %d times"
                .formatted(name, ask.patience().timeoutMs(), tried);
        List<Order<F>> given = new ArrayList<>(List.of(ask));
        next();
        if (rest.due()) {
            tally.rests(rest.begin(System.nanoTime()));
            waiting.stream().filter(Order.Ask.class::isInstance).forEach(given::add);
            waiting.removeAll(given);
        }
        given.forEach(order -> unanswered(order, why));
    }

    private void unanswered(Order<F> ask, String why) {
        tally.unanswered();
        tally.error(why);
        ask.fail(new NoAnswer(why));
    }

    /** Two orders of one frame are not equal: each has a promise of its own. */
    private boolean same(Order<?> order) {
        return order.equals(waiting.peek());
    }

    private void next() {
        waiting.remove();
        tried = 0;
        notBefore = System.nanoTime();
    }

    /** A fault in one device's reader or handler is its own: the others on the line go on. */
    void heard(byte[] bytes) {
        fenced(() -> reader.take(bytes).stream().filter(mine).forEach(this::heard));
    }

    private void fenced(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, name + " failed on what it heard", bug);
            tally.error("failed on what it heard: " + bug);
            reader.forget();
        }
    }

    /** A question that was sent is answered also when the answer comes late, between two tries. */
    private void heard(F frame) {
        rest.over();
        tally.heard();
        tally.awake();
        if (tried > 0
                && waiting.peek() instanceof Order.Ask<F> ask
                && ask.answers().test(frame)) {
            next();
            tally.answered();
            bus.answered(this);
            ask.done().tryComplete(frame);
        } else {
            unasked.handle(frame);
        }
    }

    void forget() {
        reader.forget();
    }

    /** What has been sent is lost without an answer, what waits is refused. */
    void changed(LineState state, Optional<Order<?>> onTheLine) {
        reader.forget();
        rest.over();
        tally.awake();
        List<Order<F>> ended = List.copyOf(waiting);
        waiting.clear();
        tried = 0;
        for (Order<F> order : ended) {
            String why = "%s: the line changed: %s".formatted(name, state);
            tally.error(why);
            order.fail(onTheLine.filter(order::equals).isPresent() ? new NoAnswer(why) : new LineRefused(why));
        }
        fenced(() -> changes.handle(state));
    }

    @Override
    public void onUnasked(Handler<F> handler) {
        unasked = handler;
    }

    @Override
    public void onLine(Handler<LineState> handler) {
        changes = handler;
    }

    @Override
    public LineState line() {
        return bus.state();
    }
}
